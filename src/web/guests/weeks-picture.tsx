import { useId, useState } from 'react';
import type { TabWeek } from '../../domain/tab/tab-weeks';
import { fill } from '../shell/fill';
import { dayIn, numberIn } from '../shell/format-date';
import { usePage } from '../shell/page-context';
import { WeeksTable } from './weeks-table';

const LAYERS = ['accepted', 'pending', 'stale'] as const;
const HEIGHT = 64;
const STEP = 20;
const BAR = 14;

/** How many guests were accepted, pending and stale at the end of each week, as bars or as a table. */
export function WeeksPicture({ weeks }: { readonly weeks: readonly TabWeek[] }) {
  const { words, locale } = usePage();
  const { picture } = words.guests;
  const [isTable, setIsTable] = useState(false);
  const id = useId();
  const now = weeks.at(-1);
  if (now === undefined) return null;
  const most = Math.max(1, ...weeks.map((week) => week.accepted + week.pending + week.stale));
  const alternative = fill(picture.alternative, {
    pending: numberIn(locale, now.pending + now.stale),
    stale: numberIn(locale, now.stale),
    accepted: numberIn(locale, now.accepted),
    acceptedBefore: numberIn(locale, weeks[0]?.accepted ?? 0),
  });
  return (
    <section className="picture" aria-labelledby={id}>
      <h2 id={id}>{picture.heading}</h2>
      {isTable ? (
        <WeeksTable weeks={weeks} />
      ) : (
        <svg
          role="img"
          aria-label={alternative}
          viewBox={`0 0 ${weeks.length * STEP} ${HEIGHT}`}
          preserveAspectRatio="none"
        >
          {weeks.map((week, index) => (
            <Bar key={week.at} week={week} x={index * STEP + (STEP - BAR) / 2} most={most} />
          ))}
        </svg>
      )}
      <p className="legend">
        {LAYERS.map((layer) => (
          <span key={layer} className={`legend-${layer}`}>
            {words.states[layer]}
          </span>
        ))}
        <button
          type="button"
          className="as-link"
          onClick={() => {
            setIsTable(!isTable);
          }}
        >
          {isTable ? picture.asPicture : picture.asTable}
        </button>
      </p>
    </section>
  );
}

interface BarView {
  readonly week: TabWeek;
  readonly x: number;
  readonly most: number;
}

function Bar({ week, x, most }: BarView) {
  const { words, locale } = usePage();
  const told = LAYERS.map((layer) => `${words.states[layer]} ${numberIn(locale, week[layer])}`);
  let bottom = HEIGHT;
  return (
    <g>
      <title>{`${dayIn(locale, week.at)}: ${told.join(', ')}`}</title>
      {LAYERS.map((layer) => {
        const height = (week[layer] / most) * HEIGHT;
        bottom -= height;
        return <rect key={layer} className={`bar-${layer}`} x={x} y={bottom} width={BAR} height={height} />;
      })}
    </g>
  );
}
