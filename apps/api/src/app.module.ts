import { Module, type OnModuleInit } from '@nestjs/common';
import { entities } from './database/entities';
import { PeopleModule } from './features/people';
import { BudgetsModule } from './features/budgets';
import { PublicRecordModule } from './features/public-record';
import { TerritoriesModule } from './features/territories';
import { SettingsModule } from './platform/config/settings.module';
import { ContextModule } from './platform/context/context.module';
import { DatabaseModule } from './platform/database/database.module';
import { ParvisGraphqlModule } from './platform/graphql/graphql.module';
import { WebMount } from './platform/http/web-mount';
import { HttpModule } from './platform/http/http.module';
import { JobsModule } from './platform/jobs/jobs.module';
import { MailModule } from './platform/mail/mail.module';
import { ObservabilityModule } from './platform/observability/observability.module';
import { RateLimitsModule } from './platform/rate-limits/rate-limits.module';
import { SecretsModule } from './platform/secrets/secrets.module';

/** The whole house. Wiring only. */
@Module({
  imports: [
    SettingsModule,
    ObservabilityModule,
    DatabaseModule.forEntities(entities),
    ContextModule,
    ParvisGraphqlModule,
    HttpModule,
    JobsModule,
    SecretsModule,
    RateLimitsModule,
    MailModule,
    TerritoriesModule,
    PeopleModule,
    PublicRecordModule,
    BudgetsModule,
  ],
  providers: [WebMount],
})
export class AppModule implements OnModuleInit {
  constructor(private readonly web: WebMount) {}

  /** Hooks run by distance, the root's last: GraphQL is mounted by now. */
  onModuleInit(): void {
    this.web.mountNow();
  }
}
