import type { ClassShares, PartEnvelope } from '@parvis/budget-counting';
import type { DistrictShareInput, PartEnvelopeInput } from './rule-input';
import type { GroundProject, RuleReader } from './rule-reader';

/** Projects for the whole town have no district; this names them, as in lists of projects. */
const WHOLE_TOWN = '-';

export function sharesOf(reader: RuleReader, shares: readonly DistrictShareInput[]): ClassShares {
  const { districts, envelope } = reader.ground;
  if (shares.length === 0) reader.refuse({ field: 'shares', code: 'missing' });
  for (const { district, budget } of shares) {
    if (!districts.has(district)) reader.refuse({ field: 'shares', code: 'unknown-place', value: district });
    if (budget < 0n) reader.refuse({ field: 'shares', code: 'not-positive', value: budget.toString() });
  }
  refuseTwice(
    reader,
    'shares',
    shares.map(({ district }) => district),
  );
  const total = shares.reduce((sum, { budget }) => sum + budget, 0n);
  if (total > envelope) reader.refuse({ field: 'shares', code: 'above-envelope' });
  return Object.fromEntries(shares.map(({ district, budget }) => [district, budget.toString()]));
}

export function envelopesOf(reader: RuleReader, envelopes: readonly PartEnvelopeInput[]): readonly PartEnvelope[] {
  const parts = envelopes.map((part) => {
    if ((part.district == null) === (part.category == null))
      reader.refuse({ field: 'envelopes', code: 'place-or-category' });
    const name = part.district ?? part.category ?? '';
    const projects = reader.ground.projects.filter((project) => isIn(project, part)).map(({ reference }) => reference);
    if (projects.length === 0) reader.refuse({ field: 'envelopes', code: 'unknown-place', value: name });
    if (part.budget < 0n) reader.refuse({ field: 'envelopes', code: 'not-positive', value: part.budget.toString() });
    return { name, budget: part.budget.toString(), projects };
  });
  refuseTwice(
    reader,
    'envelopes',
    parts.map(({ name }) => name),
  );
  return parts;
}

function isIn({ district, category }: GroundProject, part: PartEnvelopeInput): boolean {
  if (part.district != null) return district === (part.district === WHOLE_TOWN ? null : part.district);
  return part.category != null && category === part.category;
}

function refuseTwice(reader: RuleReader, field: 'shares' | 'envelopes', names: readonly string[]): void {
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) reader.refuse({ field, code: 'named-twice', value: twice });
}
