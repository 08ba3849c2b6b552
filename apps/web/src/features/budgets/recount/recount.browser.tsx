import { speakerOf, type Translate } from '@parvis/messages';
import { ErrorSummary } from '@parvis/ui';
import { draw } from '../../../platform/page-scripts/draw';
import { elementOf, pageData } from '../../../platform/page-scripts/in-the-page';
import { CountRefused, Counters } from './browser/counters';
import { clearFieldErrors, showFieldError } from './browser/field-error';
import { ProgressView } from './browser/progress-view';
import { FileUnreachable, type PublishedFiles, publishedFiles } from './browser/published-files';
import { FieldAtFault, RecountForm, type Wish } from './browser/recount-form';
import { Outcome } from './outcome';
import { IDS, RECOUNT_PAGE, type RecountPage } from './recount-page';
import type { CountRequest, RecountOutcome } from './worker/messages';

/** The page at work: one count at a time, and what it gives. */
class RecountDesk {
  private readonly t: Translate;
  private readonly counters = new Counters();
  private readonly form: RecountForm;
  private readonly progress: ProgressView;
  private readonly published: PublishedFiles | null;
  private readonly title = document.title;
  private working: AbortController | null = null;
  private savedJson: string | null = null;

  constructor(private readonly page: RecountPage) {
    this.t = speakerOf(page.language, page.sentences);
    this.form = new RecountForm(this.t);
    this.progress = new ProgressView(this.t, page.language);
    this.published = page.edition && publishedFiles(page.edition);
    this.form.onSubmit(() => void this.countWhatIsAsked());
    this.progress.onCancel(() => this.working?.abort());
  }

  private async countWhatIsAsked(): Promise<void> {
    if (this.working !== null) return;
    const working = (this.working = new AbortController());
    this.clear();
    try {
      const wish = this.form.read();
      this.progress.begin();
      const request = await this.requestFor(wish, working.signal);
      this.showOutcome(await this.counters.count(request, (told) => this.progress.show(told), working.signal), request);
    } catch (error) {
      if (working.signal.aborted) this.showCancelled();
      else this.showFailure(error);
    } finally {
      this.working = null;
    }
  }

  private async requestFor({ file, rule }: Wish, signal: AbortSignal): Promise<CountRequest> {
    const { language, sentences, edition } = this.page;
    this.progress.say(file === null ? this.t('recount.progress.fetching') : '');
    const result = file === null || rule === null ? ((await this.published?.result()) ?? null) : null;
    const wanted = rule ?? result?.rule;
    if (wanted === null || wanted === undefined) throw new FileUnreachable('the rule of the published result');
    if (file !== null) return { language, sentences, fileName: file.name, file, rule: wanted, published: null };
    if (this.published === null || edition === null) throw new FileUnreachable('the published ballots');
    const ballots = await this.published.ballots(signal);
    return { language, sentences, fileName: edition.fileName, file: ballots, rule: wanted, published: result };
  }

  private clear(): void {
    document.title = this.title;
    elementOf(IDS.failure, HTMLElement).replaceChildren();
    elementOf(IDS.outcome, HTMLElement).replaceChildren();
    clearFieldErrors(elementOf(IDS.form, HTMLFormElement));
    if (this.savedJson !== null) URL.revokeObjectURL(this.savedJson);
    this.savedJson = null;
  }

  private showOutcome(outcome: RecountOutcome, { fileName }: CountRequest): void {
    this.progress.end(this.t('recount.outcome.announced', { title: outcome.title }));
    this.savedJson = URL.createObjectURL(new Blob([`${outcome.json}\n`], { type: 'application/json' }));
    const file = { href: this.savedJson, name: `${fileName.replace(/\.pb$/, '')}-recount.json` };
    elementOf(IDS.outcome, HTMLElement).append(draw(<Outcome outcome={outcome} file={file} t={this.t} />));
    elementOf('outcome-print', HTMLButtonElement).addEventListener('click', () => print());
    const command = elementOf(IDS.command, HTMLElement).querySelector('code');
    if (command !== null) command.textContent = outcome.command;
    const heading = elementOf('outcome', HTMLHeadingElement);
    heading.tabIndex = -1;
    heading.focus();
  }

  private showCancelled(): void {
    this.progress.end(this.t('recount.progress.cancelled'));
    elementOf(IDS.act, HTMLButtonElement).focus();
  }

  private showFailure(error: unknown): void {
    this.progress.end('');
    document.title = this.t('frame.title.error', { title: this.title });
    const { message, fieldId } = this.failureInWords(error);
    if (fieldId !== undefined) showFieldError(fieldId, message);
    const summary = draw(<ErrorSummary title={this.t('recount.failed.title')} errors={[{ message, fieldId }]} />);
    elementOf(IDS.failure, HTMLElement).append(summary);
    document.querySelector<HTMLElement>('.error-summary')?.focus();
  }

  private failureInWords(error: unknown): { message: string; fieldId?: string | undefined } {
    if (error instanceof FieldAtFault) return { message: error.message, fieldId: error.field };
    if (error instanceof CountRefused) {
      const ownFile = !elementOf(IDS.own, HTMLElement).hidden;
      return { message: error.message, fieldId: ownFile ? IDS.file : undefined };
    }
    if (error instanceof FileUnreachable) return { message: this.t('recount.failed.unreachable') };
    // What nobody expected goes to the console as well: whoever reports it will be asked for it.
    console.error(error);
    return { message: this.t('recount.failed.program') };
  }
}

const page = pageData(RECOUNT_PAGE) as RecountPage | undefined;
if (page !== undefined) new RecountDesk(page);
