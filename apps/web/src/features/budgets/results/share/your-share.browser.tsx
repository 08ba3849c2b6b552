import { type Count, type ShareOf, shareOf } from '@parvis/budget-counting';
import { speakerOf, type Translate } from '@parvis/messages';
import { draw } from '../../../../platform/page-scripts/draw';
import { elementOf, pageData } from '../../../../platform/page-scripts/in-the-page';
import { BallotForm, NotANumber } from './ballot-form';
import { forgetChoices, keepChoices, keptChoices } from './kept-choices';
import { readPublishedCount } from './published-count';
import { ShareOutcome } from './share-outcome';
import { IDS, SHARE_PAGE, type SharePage } from './share-page';

/** Where one voter's share went: choices stay here, the published count comes here. */
class ShareDesk {
  private readonly t: Translate;
  private readonly form: BallotForm;
  private readonly status = elementOf(IDS.status, HTMLElement);
  private readonly outcome = elementOf(IDS.outcome, HTMLElement);
  private count: Promise<Count> | undefined;

  constructor(private readonly page: SharePage) {
    this.t = speakerOf(page.language, page.sentences);
    this.form = new BallotForm(page.each, keptChoices(page.key));
    this.form.onFirstChange(() => void this.readCount().catch(() => undefined));
    this.form.onSubmit(() => void this.show());
    this.form.onClear(() => this.clear());
  }

  private async show(): Promise<void> {
    this.outcome.replaceChildren();
    try {
      const ballot = this.form.read();
      if (ballot.choices.length === 0) return this.say(this.t('share.tool.none'));
      if (this.form.wantsToKeep()) keepChoices(this.page.key, this.form.values());
      else forgetChoices(this.page.key);
      this.tell(shareOf(await this.readCount(), ballot), (await this.readCount()).counted.scale);
    } catch (error) {
      this.say(this.inWords(error));
    }
  }

  private tell(share: ShareOf, scale: number): void {
    const { language, titles, currency } = this.page;
    const told = (
      <ShareOutcome share={share} money={{ currency, scale }} titles={titles} language={language} t={this.t} />
    );
    this.outcome.append(draw(told));
    this.say(this.outcome.querySelector('.finding')?.textContent ?? '');
    // The finding stands in full just below: only who cannot see it needs it here.
    this.status.classList.add('visually-hidden');
  }

  private clear(): void {
    forgetChoices(this.page.key);
    this.outcome.replaceChildren();
    this.say(this.t('share.tool.cleared'));
  }

  /** Asked for once somebody begins, not by every reader of the page. */
  private readCount(): Promise<Count> {
    this.count ??= readPublishedCount(this.page.count).then((count) => {
      this.form.offerClasses(Object.keys(count.trace.endowment?.classes ?? {}));
      return count;
    });
    this.count.catch(() => (this.count = undefined));
    return this.count;
  }

  private inWords(error: unknown): string {
    if (!(error instanceof NotANumber)) return this.t('share.tool.unreachable');
    const project = this.page.titles[error.project] ?? error.project;
    return this.t('share.tool.number', { value: error.value, project });
  }

  private say(sentence: string): void {
    this.status.classList.remove('visually-hidden');
    this.status.textContent = sentence;
  }
}

const page = pageData(SHARE_PAGE) as SharePage | undefined;
if (page !== undefined) new ShareDesk(page);
