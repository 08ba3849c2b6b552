import { formatPercent, type Language, type Translate } from '@parvis/messages';
import { elementOf } from '../../../../platform/page-scripts/in-the-page';
import { IDS } from '../recount-page';
import type { Progress } from './counters';

/** Screen readers finish a sentence before the next one; the bar moves as often as it likes. */
const SAY_EVERY_MS = 2000;

/** How far the work is: a bar for the eye, and the page's one polite live region in words. */
export class ProgressView {
  private readonly block = elementOf(IDS.progress, HTMLElement);
  private readonly bar = elementOf(IDS.bar, HTMLProgressElement);
  private readonly status = elementOf(IDS.status, HTMLElement);
  private readonly cancel = elementOf(IDS.cancel, HTMLButtonElement);
  private saidAt = 0;

  constructor(
    private readonly t: Translate,
    private readonly language: Language,
  ) {}

  onCancel(act: () => void): void {
    this.cancel.addEventListener('click', act);
  }

  begin(): void {
    this.bar.removeAttribute('value');
    this.block.hidden = false;
    this.cancel.focus();
    this.saidAt = performance.now();
    this.say('');
  }

  show(progress: Progress): void {
    const { share, sentence } = this.inWords(progress);
    if (share === null) this.bar.removeAttribute('value');
    else this.bar.value = share;
    if (performance.now() - this.saidAt < SAY_EVERY_MS) return;
    this.saidAt = performance.now();
    this.say(sentence);
  }

  end(sentence: string): void {
    this.block.hidden = true;
    this.say(sentence);
  }

  say(sentence: string): void {
    this.status.textContent = sentence;
  }

  private inWords(progress: Progress): { share: number | null; sentence: string } {
    if (progress.kind === 'reading') {
      const share = formatPercent(progress.share, this.language);
      return { share: progress.share, sentence: this.t('recount.progress.reading', { share }) };
    }
    const { run, done, total } = progress;
    // With growing shares nobody knows how many runs there will be.
    if (run > 1) return { share: null, sentence: this.t('recount.progress.counting.run', { run }) };
    return { share: total === 0 ? null : done / total, sentence: this.t('recount.progress.counting', { done, total }) };
  }
}
