/** Projects that one word of the set holds. */
const WORD = 32;

/**
 * The ballot being read, in buffers that serve every ballot: its projects by index, ascending and each once, its marks beside them.
 * A project listed twice counts once, where it first stands.
 */
export class ListedProjects {
  /** As long as there are projects, since each stands here once; the ballot has the first `length`. */
  readonly choices: Uint32Array;
  readonly marks: Int32Array;
  length = 0;
  private readonly markOf: Int32Array;
  /** The set of projects listed, a bit each: reading it in order sorts them. Empty between ballots. */
  private readonly set: Int32Array;

  /** @param ranks marks are places: how many projects stand before, one listed twice not counted twice */
  constructor(
    projects: number,
    private readonly ranks: boolean,
  ) {
    this.choices = new Uint32Array(projects);
    this.marks = new Int32Array(projects);
    this.markOf = new Int32Array(projects);
    this.set = new Int32Array(Math.ceil(projects / WORD));
  }

  /** @param points aligned with `projects`; not read where marks are places */
  read(projects: Uint32Array, points: Int32Array, length: number): void {
    const { set, markOf } = this;
    let kept = 0;
    for (let place = 0; place < length; place += 1) {
      const project = projects[place] ?? 0;
      const word = set[project >>> 5] ?? 0;
      const bit = 1 << (project & (WORD - 1));
      if ((word & bit) !== 0) continue;
      set[project >>> 5] = word | bit;
      markOf[project] = this.ranks ? kept : (points[place] ?? 0);
      kept += 1;
    }
    this.length = kept;
    this.sort();
  }

  /** Empties the set, lowest bit first. */
  private sort(): void {
    const { choices, marks, set, markOf } = this;
    let entry = 0;
    for (let word = 0; word < set.length; word += 1) {
      for (let bits = set[word] ?? 0; bits !== 0; bits &= bits - 1) {
        const project = word * WORD + (WORD - 1) - Math.clz32(bits & -bits);
        choices[entry] = project;
        marks[entry] = markOf[project] ?? 0;
        entry += 1;
      }
      set[word] = 0;
    }
  }
}
