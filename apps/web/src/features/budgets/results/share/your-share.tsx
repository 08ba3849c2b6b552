import { Acts, Button, Checkbox, Paving, Section, SelectField, Slab } from '@parvis/ui';
import { sentencesOf } from '@parvis/messages';
import { PageData } from '../../../../platform/page-scripts/page-data';
import { useRootData, useWords } from '../../../../platform/root-data';
import type { CountView } from '../results-view';
import { ByHand } from './by-hand';
import { ChoiceFields } from './choice-fields';
import { IDS, keptChoicesKey, SHARE_PAGE, type SharePage } from './share-page';
import { sharesDiffer } from './shares-differ';

export interface YourShareProps {
  readonly count: CountView;
  readonly budget: string;
  /** The count that stands beside the result, for comparison. */
  readonly other?: boolean;
}

/** For rules that give voters money of their own: where one voter's share went, worked out in their browser or by hand. */
export function YourShare({ count, budget, other = false }: YourShareProps) {
  const { t, format, typed } = useWords();
  const page = useSharePage(count, budget);
  if (page === null) return null;
  const share = sharesDiffer(count) ? null : count.share;
  return (
    <Section
      id="your-share"
      title={other ? t('share.title.other', { rule: typed(count.rule.label) }) : t('share.title')}
      lead={share === null ? t('share.lead.classes') : t('share.lead', { share: format.money(share.final) })}
    >
      <Paving>
        <Slab tint>
          <div className="needs-script stack">
            <h3>{t('share.tool.title')}</h3>
            <p>{t('share.tool.private')}</p>
            <ShareForm count={count} page={page} />
            <p id={IDS.status} role="status" />
          </div>
          <div id={IDS.outcome} />
        </Slab>
        <Slab>
          <ByHand count={count} each={page.each} />
        </Slab>
      </Paving>
      <PageData id={SHARE_PAGE} value={page} />
    </Section>
  );
}

/** Null where no winner was paid for by shares: there is nothing to follow. */
function useSharePage(count: CountView, budget: string): SharePage | null {
  const { language } = useWords();
  const { basePath } = useRootData();
  const published = count.downloads.find(({ name }) => name === 'count');
  const payment = count.outcomes.find((outcome) => outcome.payment !== null)?.payment;
  if (published === undefined || payment === undefined || payment === null) return null;
  return {
    language,
    sentences: sentencesOf(language, ['share.']),
    currency: count.spent.currency,
    count: published.href,
    each: payment.each,
    titles: Object.fromEntries(count.outcomes.map(({ project }) => [project.reference, project.title])),
    key: keptChoicesKey(basePath, budget),
  };
}

function ShareForm({ count, page }: { readonly count: CountView; readonly page: SharePage }) {
  const { t } = useWords();
  return (
    <form id={IDS.form} noValidate>
      <ChoiceFields outcomes={count.outcomes} each={page.each} />
      {sharesDiffer(count) ? (
        <SelectField id={IDS.classes} name="class" label={t('share.tool.class')} options={[]} />
      ) : null}
      <Checkbox
        id={IDS.keep}
        name="keep"
        label={t('share.tool.keep')}
        hint={t('share.tool.keep.hint', { key: page.key })}
      />
      <Acts>
        <Button>{t('share.tool.act')}</Button>
        <Button id={IDS.clear} type="button" kind="second">
          {t('share.tool.clear')}
        </Button>
      </Acts>
    </form>
  );
}
