import type { Language } from '../../../platform/context/request-context';
import { encodeId } from '../../../platform/graphql/ids';
import { money, type Money } from '../../../platform/graphql/money';
import type { BudgetRow } from '../budget.entity';
import { inLanguage, inLanguageOrNull, spoken } from '../local-text';
import type { MilestoneRow, ProjectRow } from './project.entity';
import { MilestoneStateName, type Milestone, type Project } from './projects.types';

type SayMoney = (amount: bigint | string) => Money;

export function toProject(row: ProjectRow, budget: Pick<BudgetRow, 'currency' | 'scale'>, language: Language): Project {
  const say: SayMoney = (amount) => money(amount, budget.currency, budget.scale);
  const title = spoken(row.title, language);
  const longText = row.body ?? row.opinion ?? row.costLines[0]?.label ?? null;
  const { slug, reference, category, author, votes, latitude, longitude, districtSlug, districtName } = row;
  return {
    id: encodeId('project', row.id),
    uuid: row.id,
    budgetUuid: row.budgetId,
    slug,
    reference,
    title: title.text,
    titleLanguage: title.language,
    district: districtSlug === null || districtName === null ? null : { slug: districtSlug, name: districtName },
    category,
    cost: say(row.cost),
    runningCost: row.runningCost === null ? null : say(row.runningCost),
    summary: inLanguageOrNull(row.summary, language),
    text: inLanguageOrNull(row.body, language),
    textLanguage: longText === null ? null : spoken(longText, language).language,
    author,
    opinion: inLanguageOrNull(row.opinion, language),
    votes,
    points: row.points === null ? null : Math.round(Number(row.points)),
    place: inLanguageOrNull(row.place, language),
    latitude,
    longitude,
    costLines: row.costLines.map(({ label, amount }) => ({ label: inLanguage(label, language), amount: say(amount) })),
    milestone: row.milestone === null ? null : toMilestone(row.milestone, say, language),
  };
}

function toMilestone(row: MilestoneRow, say: SayMoney, language: Language): Milestone {
  return {
    state: MilestoneStateName[row.state],
    at: row.at === undefined ? null : new Date(row.at),
    spent: row.spent === undefined ? null : say(row.spent),
    revisedCost: row.revisedCost === undefined ? null : say(row.revisedCost),
    progressPercent: row.progressPercent ?? null,
    monthsLate: row.monthsLate ?? null,
    note: inLanguageOrNull(row.note ?? null, language),
  };
}
