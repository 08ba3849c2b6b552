import type {
  EntityManager,
  EntityTarget,
  FindManyOptions,
  FindOptionsOrder,
  FindOptionsWhere,
  QueryDeepPartialEntity,
} from 'typeorm';

/** Every civic table's rows belong to one territory. */
export interface TerritoryRow {
  territoryId: string;
}

interface Page<Row> {
  readonly order?: FindOptionsOrder<Row>;
  readonly take?: number;
}

/**
 * The database as one territory sees it: every statement that goes through here is bound to the territory, so that a
 * forgotten condition can never show the rows of another.
 */
export class TerritoryDatabase {
  constructor(
    readonly manager: EntityManager,
    readonly territoryId: string,
  ) {}

  find<Row extends TerritoryRow>(
    target: EntityTarget<Row>,
    where: FindOptionsWhere<Row> = {},
    page: Page<Row> = {},
  ): Promise<Row[]> {
    const options: FindManyOptions<Row> = { where: this.bound(where), ...page };
    return this.manager.find(target, options);
  }

  findOne<Row extends TerritoryRow>(target: EntityTarget<Row>, where: FindOptionsWhere<Row>): Promise<Row | null> {
    return this.manager.findOne(target, { where: this.bound(where) });
  }

  count<Row extends TerritoryRow>(target: EntityTarget<Row>, where: FindOptionsWhere<Row> = {}): Promise<number> {
    return this.manager.count(target, { where: this.bound(where) });
  }

  async insert<Row extends TerritoryRow>(
    target: EntityTarget<Row>,
    rows: Omit<Row, 'territoryId'> | readonly Omit<Row, 'territoryId'>[],
  ): Promise<void> {
    const list = (Array.isArray(rows) ? rows : [rows]) as readonly Omit<Row, 'territoryId'>[];
    const bound = list.map((row) => ({ ...row, territoryId: this.territoryId }));
    await this.manager.insert(target, bound as unknown as QueryDeepPartialEntity<Row>[]);
  }

  /** @returns how many rows were changed */
  async update<Row extends TerritoryRow>(
    target: EntityTarget<Row>,
    where: FindOptionsWhere<Row>,
    set: Partial<Omit<Row, 'territoryId'>>,
  ): Promise<number> {
    const result = await this.manager.update(target, this.bound(where), set as unknown as QueryDeepPartialEntity<Row>);
    return result.affected ?? 0;
  }

  /** @returns how many rows were removed */
  async delete<Row extends TerritoryRow>(target: EntityTarget<Row>, where: FindOptionsWhere<Row>): Promise<number> {
    const result = await this.manager.delete(target, this.bound(where));
    return result.affected ?? 0;
  }

  /**
   * Hand-written SQL of a `*.queries.ts` file. `$1` is always the territory; the values given here begin at `$2`.
   * @throws when the statement does not name `$1`: it would read every territory.
   */
  query<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    if (!/\$1\b/.test(sql)) throw new Error('A query of a feature must be bound to the territory ($1).');
    return this.manager.query<Row[]>(sql, [this.territoryId, ...values]);
  }

  private bound<Row extends TerritoryRow>(where: FindOptionsWhere<Row>): FindOptionsWhere<Row> {
    return { ...where, territoryId: this.territoryId };
  }
}
