import { percent, type Tone } from '../bar/bar';
import { Hatch, hatchFill } from '../bar/hatch';
import { ChartFrame, type ChartWords } from '../chart-frame/chart-frame';
import { Swatch } from '../chart-frame/swatch';

export interface StackedPart {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** "2 402 (81 %)" */
  readonly display: string;
  /** Written inside its part of the bar where it fits: "81 %" */
  readonly short: string;
  readonly tone: Tone;
}

export interface StackedBarProps extends ChartWords {
  /** The parts of one whole, in the order to show; at most four, one tone each. */
  readonly parts: readonly StackedPart[];
}

/** Below a fifth of the width, a label would run out of its part on a telephone. */
const roomForLabel = 0.2;

export function StackedBar({ parts, ...words }: StackedBarProps) {
  const whole = parts.reduce((sum, part) => sum + part.value, 0);
  return (
    <ChartFrame {...words}>
      <svg className="stacked-bar" aria-hidden="true" focusable="false">
        <Hatch id={`${words.id}-hatch`} />
        {parts.map((part, index) => (
          <Part key={part.id} part={part} start={startOf(parts, index)} whole={whole} hatch={`${words.id}-hatch`} />
        ))}
      </svg>
      <ul className="stacked-parts">
        {parts.map((part) => (
          <li key={part.id}>
            <Swatch tone={part.tone} id={`${words.id}-${part.id}`} />
            <span className="chart-label">{part.label}</span> <b className="number">{part.display}</b>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}

function startOf(parts: readonly StackedPart[], index: number): number {
  return parts.slice(0, index).reduce((sum, part) => sum + part.value, 0);
}

interface PartProps {
  readonly part: StackedPart;
  readonly start: number;
  readonly whole: number;
  readonly hatch: string;
}

function Part({ part, start, whole, hatch }: PartProps) {
  if (part.value <= 0) return null;
  const fill = part.tone === 'hatch' ? hatchFill(hatch) : undefined;
  const middle = percent(start + part.value / 2, whole);
  return (
    <>
      <rect
        className={`tone-${part.tone}`}
        x={percent(start, whole)}
        width={percent(part.value, whole)}
        height="100%"
        fill={fill}
      />
      {part.value / whole < roomForLabel || part.tone === 'hatch' ? null : (
        <text className={`on-${part.tone}`} x={middle} y="50%">
          {part.short}
        </text>
      )}
    </>
  );
}
