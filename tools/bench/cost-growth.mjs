// @ts-check
// How the cost of a count grows with ballots, projects and endowments: what is measured, and how it is drawn.

/** @typedef {import('./counting-suite.ts').Case} Case @typedef {import('./counting-suite.ts').Measured} Measured */
/** @typedef {{ title: string, unit: string, of: (found: Measured) => number }} Axis */
/** @typedef {Axis & { measured: readonly Measured[] }} Series */

const USUAL = { ballots: 60_000, projects: 80, approvals: 5, budget: 30_000_000 };

/** @param {Partial<typeof USUAL>} size @param {Case['rule']} rule @returns {Case} */
const generated = (size, rule) => ({ name: 'generated', source: { ...USUAL, ...size }, rule });

/** @type {readonly (Axis & { cases: readonly Case[] })[]} */
export const growthCases = [
  {
    title: 'Equal shares counted once, 80 projects',
    unit: 'ballots',
    of: ({ ballots }) => ballots,
    cases: [15_000, 60_000, 250_000, 1_000_000].map((ballots) =>
      generated({ ballots, budget: ballots * 500 }, 'equal-shares'),
    ),
  },
  {
    title: 'Equal shares counted once, 60 000 ballots',
    unit: 'projects',
    of: ({ projects }) => projects,
    cases: [20, 80, 320, 1280].map((projects) => generated({ projects }, 'equal-shares')),
  },
  {
    title: 'Add1, 60 000 ballots, 80 projects',
    unit: 'endowments',
    of: ({ runs }) => runs,
    // The richer the voters, the more whole units there are between the first share and the last.
    cases: [3_000_000, 12_000_000, 48_000_000, 192_000_000].map((budget) => generated({ budget }, 'add1-infeasible')),
  },
];

/** @param {readonly Series[]} series */
export function growthTable(series) {
  return series
    .map(({ title, unit, of, measured }) => {
      const rows = measured.map(
        (found) => `| ${of(found).toLocaleString('en').replaceAll(',', ' ')} | ${found.firstMs.toFixed(0)} |`,
      );
      return [`**${title}**`, '', `| ${unit} | milliseconds |`, '| ---: | ---: |', ...rows, ''].join('\n');
    })
    .join('\n');
}

const WIDTH = 720;
const HEIGHT = 300;
const LEFT = 60;
const PANEL = (WIDTH - LEFT) / 3;
const TOP = 40;
const BOTTOM = 250;

/** Three panels, both scales by powers of ten, so that growing in proportion is a line of the same slope everywhere. @param {readonly Series[]} series */
export function growthPicture(series) {
  const times = series.flatMap(({ measured }) => measured.map(({ firstMs }) => firstMs));
  const [low, high] = decades(times);
  const y = (/** @type {number} */ ms) => BOTTOM - ((Math.log10(ms) - low) / (high - low)) * (BOTTOM - TOP);
  const labels = Array.from({ length: high - low + 1 }, (_, step) => {
    const at = y(10 ** (low + step)).toFixed(1);
    return `<line x1="${LEFT}" x2="${WIDTH}" y1="${at}" y2="${at}" stroke="#CFC8BC"/><text x="${LEFT - 6}" y="${Number(at) + 5}" text-anchor="end">${10 ** (low + step)} ms</text>`;
  });
  const panels = series.map((one, place) => panel(one, LEFT + place * PANEL + 20, PANEL - 40, y));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13" fill="#1B1F2A" role="img" aria-label="${series.map(({ title }) => title).join('; ')}"><rect width="${WIDTH}" height="${HEIGHT}" fill="#FFFFFF"/>${labels.join('')}${panels.join('')}</svg>\n`;
}

/** @param {Series} series @param {number} left @param {number} width @param {(ms: number) => number} y */
function panel({ title, unit, of, measured }, left, width, y) {
  const values = measured.map((found) => of(found));
  const [least, most] = [Math.log10(Math.min(...values)), Math.log10(Math.max(...values))];
  const x = (/** @type {number} */ value) => left + ((Math.log10(value) - least) / (most - least || 1)) * width;
  const points = measured.map((found) => [x(of(found)), y(found.firstMs)]);
  const dots = points.map(
    ([cx = 0, cy = 0]) => `<circle cx="${cx.toFixed(1)}" cy="${cy.toFixed(1)}" r="4" fill="#7A5C0E"/>`,
  );
  const line = points.map((point) => point.map((value) => value.toFixed(1)).join(',')).join(' ');
  const ends = [values[0] ?? 0, values.at(-1) ?? 0].map(
    (value) =>
      `<text x="${x(value).toFixed(1)}" y="${BOTTOM + 20}" text-anchor="middle">${value.toLocaleString('en').replaceAll(',', ' ')}</text>`,
  );
  return `<text x="${left - 10}" y="20" font-size="11">${title}</text><polyline points="${line}" fill="none" stroke="#7A5C0E" stroke-width="2"/>${dots.join('')}${ends.join('')}<text x="${left + width / 2}" y="${BOTTOM + 40}" text-anchor="middle">${unit}</text>`;
}

/** @param {readonly number[]} values @returns {[number, number]} */
function decades(values) {
  return [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
}
