import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SETTINGS, type Settings } from '../config/settings';

const OLDEST_VERSION = 150_000;
/** With any of these off, a crash may lose what the server said was kept (integrity.md, Votes 8). */
const DURABILITY = ['fsync', 'full_page_writes', 'synchronous_commit'];

interface Connection {
  version: number;
  superuser: boolean;
  owned_tables: number;
}

/** Refuses to serve from a database that could not keep a vote, or with a role that could rewrite one. */
@Injectable()
export class DatabaseSafety implements OnModuleInit {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async onModuleInit(): Promise<void> {
    const problems = [...(await this.rights()), ...(this.settings.production ? await this.durability() : [])];
    if (problems.length > 0)
      throw new Error(
        `This database is not safe to serve from:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
      );
  }

  private async rights(): Promise<string[]> {
    const [connection] = await this.dataSource.query<[Connection]>(`
      SELECT current_setting('server_version_num')::int AS version,
             (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS superuser,
             (SELECT count(*)::int FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
                AND pg_get_userbyid(relowner) = current_user) AS owned_tables`);
    return [
      ...(connection.version < OLDEST_VERSION ? ['PostgreSQL 15 or later is needed.'] : []),
      ...(connection.superuser ? ['DATABASE_URL names a superuser: use the application role parvis_app.'] : []),
      ...(connection.owned_tables > 0
        ? ['DATABASE_URL names the owner of the tables: use the application role parvis_app.']
        : []),
    ];
  }

  private async durability(): Promise<string[]> {
    const rows = await this.dataSource.query<{ name: string; setting: string }[]>(
      'SELECT name, setting FROM pg_settings WHERE name = ANY($1)',
      [DURABILITY],
    );
    return rows
      .filter(({ setting }) => setting === 'off')
      .map(({ name }) => `${name} is off: a crash could lose votes.`);
  }
}
