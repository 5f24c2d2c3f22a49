/* global AdaptiveCards, document, sheet */

/** Our Markdown has links and escapes, and nothing else. */
function readMarkdown(text, result) {
  const escaped = text.replace(/&(?!amp;)/g, '&amp;').replace(/(?<!\\)</g, '&lt;');
  const linked = escaped.replace(
    /(?<!\\)\[((?:\\.|[^\]\\])*)\]\(([^)]*)\)/g,
    '<a class="ac-anchor" href="$2">$1</a>',
  );
  result.outputHtml = `<p>${linked.replace(/\\([!-/:-@[-`{-~])/g, (_, sign) => (sign === '<' ? '&lt;' : sign))}</p>`;
  result.didProcess = true;
}

function element(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

/** The bare renderer shows a choice's value for its title where the bot can be asked for more. */
function withoutTypeahead(value) {
  return JSON.parse(JSON.stringify(value, (key, inner) => (key === 'choices.data' ? undefined : inner)));
}

function drawCard(card, hostConfig) {
  const parsed = new AdaptiveCards.AdaptiveCard();
  parsed.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  parsed.parse(withoutTypeahead(card));
  return parsed.render();
}

function drawPreview({ title, text }) {
  const preview = element('div', 'preview');
  preview.append(element('b', '', title), element('span', '', text));
  return preview;
}

/** One picture as one theme shows it, where Teams would show it. */
function drawPicture({ where, card, preview }, { name, hostConfig, isNarrow }) {
  const figure = element('figure', `${name}${isNarrow ? ' narrow' : ''}`);
  const place = element('div', 'place');
  const frame = element('div', 'card');
  if (where === 'dialog') {
    const title = element('div', 'title', sheet.dialogTitle);
    title.append(element('span', '', '✕'));
    frame.append(title);
  } else if (where === 'chat') place.append(element('div', 'from', 'Guestlist'));
  frame.append(preview === undefined ? drawCard(card, hostConfig) : drawPreview(preview));
  place.append(frame);
  figure.append(element('figcaption', '', `${name}${isNarrow ? ', 320 px' : ''}`), place);
  return figure;
}

AdaptiveCards.AdaptiveCard.onProcessMarkdown = readMarkdown;
for (const { name, pictures } of sheet.rows) {
  const section = element('section', '');
  section.id = name;
  section.append(element('h2', '', name));
  const row = element('div', 'row');
  for (const picture of pictures) {
    for (const view of sheet.views) row.append(drawPicture(picture, view));
  }
  section.append(row);
  document.body.append(section);
}
