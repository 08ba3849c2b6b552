import { Module } from '@nestjs/common';
import { PublicRecordModule } from '../public-record';
import { BudgetsResolver } from './budgets.resolver';
import { BudgetCountsResolver, ComparisonsResolver } from './counting/budget-counts.resolver';
import { CountJob } from './counting/count.job';
import { CountPublisher } from './counting/count.publisher';
import { CountRequests } from './counting/count-requests.service';
import { CountService } from './counting/count.service';
import { CountsResolver, TiesResolver } from './counting/counts.resolver';
import { OutcomesResolver, ProjectOutcomesResolver } from './counting/outcomes.resolver';
import { BudgetDownloadsController } from './downloads/budget-downloads.controller';
import { EditionPublisher } from './publishing/edition.publisher';
import { ElectionImport } from './importing/election-import.service';
import { BudgetProjectsResolver, ProjectsResolver } from './projects/projects.resolver';

@Module({
  imports: [PublicRecordModule],
  controllers: [BudgetDownloadsController],
  providers: [
    BudgetsResolver,
    BudgetProjectsResolver,
    ProjectsResolver,
    BudgetCountsResolver,
    ComparisonsResolver,
    CountsResolver,
    TiesResolver,
    OutcomesResolver,
    ProjectOutcomesResolver,
    CountService,
    CountPublisher,
    CountRequests,
    CountJob,
    ElectionImport,
    EditionPublisher,
  ],
  exports: [ElectionImport, EditionPublisher],
})
export class BudgetsModule {}
