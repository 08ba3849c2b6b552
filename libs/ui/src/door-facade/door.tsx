import type { Tool } from '../tool/tool';

/** One shape of door per tool, so that a person knows it before reading its name. Units of the drawing: 120 × 184. */
interface DoorShape {
  readonly frame: string;
  /** The panels of the leaf that stays, then of the other leaf, which is drawn only when closed. */
  readonly panels: string;
  readonly closedPanels: string;
}

const lower = 'M50 128h20v46H50z';
const lowerRight = 'M90 128h20v46H90z';

const shapes: Readonly<Record<Tool, DoorShape>> = {
  budget: {
    frame: 'M40 30H120V190H40z',
    panels: `M40 52h40M50 60h20v40H50z${lower}`,
    closedPanels: `M80 52h40M90 60h20v40H90z${lowerRight}`,
  },
  assembly: {
    frame: 'M40 190V68a40 40 0 0 1 80 0V190z',
    panels: `M50 76h20v30H50z${lower}`,
    closedPanels: `M90 76h20v30H90z${lowerRight}`,
  },
  consultation: {
    frame: 'M40 190V46Q80 18 120 46V190z',
    panels: `M50 62h20v40H50z${lower}`,
    closedPanels: `M90 62h20v40H90z${lowerRight}`,
  },
  webinar: {
    frame: 'M40 190V50H120V190z',
    panels: 'M50 66h20v44H50zM50 134h20v40H50z',
    closedPanels: 'M90 66h20v44H90zM90 134h20v40H90z',
  },
  data: {
    frame: 'M40 190V52h14V34h52v18h14V190z',
    panels: `M50 70h20v36H50z${lower}`,
    closedPanels: `M90 70h20v36H90z${lowerRight}`,
  },
};

export function Door({ tool, open }: { readonly tool: Tool; readonly open: boolean }) {
  const { frame, panels, closedPanels } = shapes[tool];
  const clip = `door-${tool}`;
  return (
    <svg viewBox="20 6 120 184" aria-hidden="true" focusable="false">
      <clipPath id={clip}>
        <path d={frame} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <rect className="door-inside" x="30" y="0" width="100" height="190" />
        <rect className="door-leaf" x="30" y="0" width={open ? 50 : 100} height="190" />
        {open ? (
          <path className="door-leaf" d="M120 20l-13 12v150l13 8z" />
        ) : (
          <path className="door-line" d="M80 0v190" />
        )}
        <path className="door-line" d={open ? panels : panels + closedPanels} />
      </g>
      <path className="door-frame" d={frame} />
      <circle className="door-knob" cx="72" cy="116" r="3.5" />
    </svg>
  );
}
