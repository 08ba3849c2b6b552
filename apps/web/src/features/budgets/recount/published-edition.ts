import type { RuleKind } from '@parvis/budget-counting';
import type { RecountQuery } from '../../../generated/graphql';
import type { PublishedEdition } from './recount-page';
import { formOfCommand, type RuleFormValues } from './rule-form';

export interface EditionView {
  readonly slug: string;
  readonly title: string;
  /** Null until its ballots are public. */
  readonly published: PublishedEdition | null;
  /** The rule of the result page, where its published file has it. */
  readonly rule: { readonly label: string; readonly official: boolean } | null;
  /** The rule of the published command, for the fields of the form. */
  readonly form: RuleFormValues & { readonly kind?: RuleKind };
  /** What the verifier is told to count the same. */
  readonly command: string | null;
}

type Budget = NonNullable<RecountQuery['budget']>;

export function publishedEdition({ slug, title, downloads, resultCount }: Budget): EditionView {
  const ballots = downloads.find(({ format }) => format === 'pb');
  const command = resultCount?.command ?? null;
  const countable = resultCount !== null && resultCount.rule.name !== 'published';
  return {
    slug,
    title,
    published:
      ballots === undefined
        ? null
        : {
            fileName: /(\S+\.pb) /.exec(command ?? '')?.[1] ?? `${slug}.pb`,
            ballots: ballots.href,
            result: resultCount?.downloads.find(({ name }) => name === 'count')?.href ?? null,
          },
    rule: countable ? { label: resultCount.rule.label, official: resultCount.official } : null,
    form: command === null ? {} : formOfCommand(command),
    command,
  };
}
