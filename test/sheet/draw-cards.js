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

/** The bare renderer shows a chosen value for its title where choices are narrowed by typing; Teams does not. */
function withPlainChoices(card) {
  return JSON.parse(JSON.stringify(card), (key, value) => {
    if (value?.type !== 'Input.ChoiceSet' || value.style !== 'filtered' || !value.value) return value;
    return { ...value, style: 'compact', 'choices.data': undefined };
  });
}

function drawCard(card, hostConfig) {
  const parsed = new AdaptiveCards.AdaptiveCard();
  parsed.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  parsed.parse(withPlainChoices(card));
  return parsed.render();
}

function drawPreview({ title, text }) {
  const preview = element('div', 'preview');
  preview.append(element('b', '', title), element('span', '', text));
  return preview;
}

/** One picture as one theme shows it, where Teams would show it. */
function drawPicture({ where, card, preview, title }, { name, hostConfig, isNarrow }) {
  const figure = element('figure', `${name}${isNarrow ? ' narrow' : ''}`);
  const place = element('div', 'place');
  // A form of its own, so that choices of one card do not undo those of another.
  const frame = element('form', 'card');
  if (where === 'dialog') {
    const bar = element('div', 'title', title);
    bar.append(element('span', '', '✕'));
    frame.append(bar);
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
