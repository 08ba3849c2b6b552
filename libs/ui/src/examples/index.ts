import { AgendaExamples } from '../agenda/agenda.examples';
import { ButtonExamples } from '../button/button.examples';
import { CommandBlockExamples } from '../command-block/command-block.examples';
import { ConfirmationPanelExample } from '../confirmation-panel/confirmation-panel.examples';
import { DataTableExamples } from '../data-table/data-table.examples';
import { ClosedFacadeExample, DoorFacadeExamples } from '../door-facade/door-facade.examples';
import { ErrorSummaryExamples } from '../error-summary/error-summary.examples';
import { FieldErrorExamples, FieldExamples, QuestionExamples } from '../field/field.examples';
import { FiltersExamples } from '../filters/filters.examples';
import { HeroNumberExamples } from '../hero-number/hero-number.examples';
import { InlineFormExamples } from '../inline-form/inline-form.examples';
import { NoticeExamples } from '../notice/notice.examples';
import { OutcomeSlabExamples } from '../outcome-slab/outcome-slab.examples';
import { PageFrameExample, SuspendedPageExample } from '../page-frame/frame.examples';
import { PageHeadExample, PlainPageHeadExample } from '../page-head/page-head.examples';
import { PaginationExamples } from '../pagination/pagination.examples';
import { PavingPatternExamples } from '../paving-pattern/paving-pattern.examples';
import { PavingExamples } from '../paving/paving.examples';
import { PhaseTrackExamples } from '../phase-track/phase-track.examples';
import { JobProgressExamples } from '../progress/job-progress.examples';
import { ProjectListExamples } from '../project-list/project-list.examples';
import { ProseExamples } from '../prose/prose.examples';
import { RecordListExamples } from '../record-list/record-list.examples';
import { QuietSquareExample, SquareExample } from '../square-head/square-head.examples';
import { StepsExamples } from '../steps/steps.examples';
import { SummaryListExamples } from '../summary-list/summary-list.examples';
import { TagExamples } from '../tag/tag.examples';
import type { Example } from './example';

export type { Example } from './example';

export const examples: readonly Example[] = [
  { name: 'agenda', title: 'Agenda and link list', Component: AgendaExamples },
  { name: 'button', title: 'Button', Component: ButtonExamples },
  { name: 'command-block', title: 'Command block', Component: CommandBlockExamples },
  { name: 'confirmation-panel', shape: 'content', title: 'Confirmation panel', Component: ConfirmationPanelExample },
  { name: 'data-table', title: 'Data table and twin', Component: DataTableExamples },
  { name: 'door-facade', title: 'Door façade', Component: DoorFacadeExamples },
  { name: 'door-facade-closed', title: 'Door façade, nothing open', Component: ClosedFacadeExample },
  { name: 'error-summary', title: 'Error summary', Component: ErrorSummaryExamples },
  { name: 'field', title: 'Fields', Component: FieldExamples },
  { name: 'field-errors', title: 'Fields with errors', Component: FieldErrorExamples },
  { name: 'filters', title: 'Filters', Component: FiltersExamples },
  { name: 'hero-number', title: 'Hero number', Component: HeroNumberExamples },
  { name: 'inline-form', title: 'Inline form', Component: InlineFormExamples },
  { name: 'job-progress', title: 'Job progress', Component: JobProgressExamples },
  { name: 'notice', title: 'Notice', Component: NoticeExamples },
  { name: 'outcome-slab', title: 'Outcome slab', Component: OutcomeSlabExamples },
  { name: 'page-frame', shape: 'page', title: 'Page frame', Component: PageFrameExample },
  { name: 'page-frame-suspended', shape: 'page', title: 'Page frame with a notice', Component: SuspendedPageExample },
  { name: 'page-head', shape: 'content', title: 'Page head', Component: PageHeadExample },
  { name: 'page-head-plain', shape: 'content', title: 'Page head, plain', Component: PlainPageHeadExample },
  { name: 'pagination', title: 'Pagination', Component: PaginationExamples },
  { name: 'paving', title: 'Paving and slabs', Component: PavingExamples },
  { name: 'paving-pattern', title: 'Paving pattern', Component: PavingPatternExamples },
  { name: 'phase-track', title: 'Phase track', Component: PhaseTrackExamples },
  { name: 'project-list', title: 'Project list', Component: ProjectListExamples },
  { name: 'prose', title: 'Text', Component: ProseExamples },
  { name: 'question', shape: 'content', title: 'One question a page', Component: QuestionExamples },
  { name: 'record-list', title: 'Record list', Component: RecordListExamples },
  { name: 'square', shape: 'page', title: 'The square', Component: SquareExample },
  { name: 'square-quiet', shape: 'page', title: 'The square, nothing open', Component: QuietSquareExample },
  { name: 'steps', title: 'Steps', Component: StepsExamples },
  { name: 'summary-list', title: 'Summary list', Component: SummaryListExamples },
  { name: 'tag', title: 'Tag', Component: TagExamples },
];
