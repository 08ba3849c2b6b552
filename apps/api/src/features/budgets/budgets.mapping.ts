import { translator } from '@parvis/messages';
import type { Language } from '../../platform/context/request-context';
import { encodeId } from '../../platform/graphql/ids';
import { money } from '../../platform/graphql/money';
import type { BudgetRow, ChannelTotal } from './budget.entity';
import type { Budget, BudgetPhase, ChannelCount, Claim, ImportSource } from './budgets.types';
import { BudgetPhaseName } from './budgets.types';
import type { Phase } from './budget.phases';
import type { ClaimRow } from './claim.entity';
import { toRule } from './counting/rules.mapping';
import { inLanguage, inLanguageOrNull } from './local-text';

export function toBudget(row: BudgetRow, language: Language): Budget {
  const { slug, edition, currency, scale, ballotCount, blankCount, ballotForm } = row;
  const {
    voteType,
    minChoices = null,
    maxChoices = null,
    minPoints = null,
    maxPoints = null,
    maxPointsPerProject = null,
    maxCost,
  } = ballotForm;
  return {
    id: encodeId('budget', row.id),
    uuid: row.id,
    slug,
    title: inLanguage(row.title, language),
    edition,
    summary: inLanguageOrNull(row.summary, language),
    envelope: money(row.envelope, currency, scale),
    ballotForm: {
      voteType,
      minChoices,
      maxChoices,
      minPoints,
      maxPoints,
      maxPointsPerProject,
      maxCost: maxCost === undefined ? null : money(maxCost, currency, scale),
    },
    rule: toRule(row.rule, row, language),
    eligibility: inLanguageOrNull(row.eligibility, language),
    ballotCount,
    blankCount,
    channels: row.channels.map((total) => toChannel(total, language)),
    source: toSource(row),
  };
}

export function toPhase({ name, opens, closes }: Phase): BudgetPhase {
  return { name: BudgetPhaseName[name], opens, closes };
}

export function toClaim(row: ClaimRow, language: Language): Claim {
  const { question, answer, answeredBy, answeredAt } = row;
  return {
    question: inLanguage(question, language),
    answer: inLanguageOrNull(answer, language),
    answeredBy: inLanguageOrNull(answeredBy, language),
    answeredAt,
  };
}

const KNOWN_CHANNELS = ['internet', 'desk', 'paper'] as const;

function toChannel({ channel, ballots }: ChannelTotal, language: Language): ChannelCount {
  const known = KNOWN_CHANNELS.find((name) => name === channel) ?? 'other';
  return { channel, ballots, label: translator(language)(`budgets-api.channel.${known}`) };
}

function toSource({ source, sourceFingerprint }: BudgetRow): ImportSource | null {
  if (source === null || sourceFingerprint === null) return null;
  return { fileName: source.fileName, importedAt: new Date(source.importedAt), fingerprint: sourceFingerprint };
}
