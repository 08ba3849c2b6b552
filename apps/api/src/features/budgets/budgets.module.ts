import { Module, type OnModuleInit } from '@nestjs/common';
import { ParvisGraphqlModule } from '../../platform/graphql/graphql.module';
import { NodeFinders } from '../../platform/graphql/node-finders';
import { PublicRecordModule } from '../public-record';
import { budgetById } from './budgets.reader';
import { BudgetsResolver } from './budgets.resolver';
import { ChoiceService } from './choices/choice.service';
import { ChoiceStore } from './choices/choice.store';
import { BudgetChoicesResolver, ChoicesResolver } from './choices/choices.resolver';
import { BudgetCountsResolver, ComparisonsResolver } from './counting/budget-counts.resolver';
import { CountJob } from './counting/count.job';
import { CountRunner } from './counting/count-runner';
import { CountPublisher } from './counting/count.publisher';
import { CountRequests } from './counting/count-requests.service';
import { CountService } from './counting/count.service';
import { countById } from './counting/presented-counts';
import { CountsResolver, TiesResolver } from './counting/counts.resolver';
import { NearMissesResolver, OutcomeMoneyResolver } from './counting/money-flow.resolver';
import { OutcomesResolver, ProjectOutcomesResolver } from './counting/outcomes.resolver';
import { BudgetDownloadsController } from './downloads/budget-downloads.controller';
import { EditionPublisher } from './publishing/edition.publisher';
import { ElectionImport } from './importing/election-import.service';
import { projectById } from './projects/projects.reader';
import { BudgetProjectsResolver, ProjectsResolver } from './projects/projects.resolver';
import { RuleBenchResolver } from './trials/rule-bench.resolver';
import { TrialJob } from './trials/trial.job';
import { TrialService } from './trials/trial.service';
import { ComparedProjectsResolver, TrialsResolver } from './trials/trials.resolver';

@Module({
  imports: [ParvisGraphqlModule, PublicRecordModule],
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
    OutcomeMoneyResolver,
    NearMissesResolver,
    TrialsResolver,
    ComparedProjectsResolver,
    RuleBenchResolver,
    ChoicesResolver,
    BudgetChoicesResolver,
    CountService,
    CountPublisher,
    CountRequests,
    CountRunner,
    CountJob,
    TrialService,
    TrialJob,
    ChoiceStore,
    ChoiceService,
    ElectionImport,
    EditionPublisher,
  ],
  exports: [ElectionImport, EditionPublisher],
})
export class BudgetsModule implements OnModuleInit {
  constructor(private readonly nodes: NodeFinders) {}

  onModuleInit(): void {
    this.nodes.register('budget', 'Budget', budgetById);
    this.nodes.register('project', 'Project', projectById);
    this.nodes.register('count', 'Count', countById);
  }
}
