import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../platform/config/settings';
import { forbiddenToApplication, requireForbidden } from './forbidden-acts';

/** Refuses to serve where the application's own role could rewrite the public record (integrity.md, Roles). */
@Injectable()
export class RecordSafety implements OnModuleInit {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  onModuleInit(): Promise<void> {
    return requireForbidden(this.settings.databaseUrl, forbiddenToApplication);
  }
}
