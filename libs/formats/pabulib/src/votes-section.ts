import { fail, list, needed, type Place, present } from './cell-values';
import { checkLength, readColumns } from './columns';
import type { PabulibBallot, VoteType } from './pabulib-file';
import { PointsRange } from './points-range';
import { VOTE_FORMS } from './vote-forms';

/** Reads VOTES line by line, keeping nothing: each ballot is handed on. */
export class VotesReader {
  columns: readonly string[] | undefined;
  readonly range = new PointsRange();
  private isSingleChoice = false;
  private voter = -1;
  private vote = -1;
  private points = -1;

  constructor(private readonly isProject: (id: string) => boolean) {}

  takeHeader(cells: readonly string[], line: number, voteType: VoteType): readonly string[] {
    const required = VOTE_FORMS[voteType] === 'points' ? ['voter_id', 'vote', 'points'] : ['voter_id', 'vote'];
    const columns = readColumns(cells, line, required);
    this.columns = columns;
    this.isSingleChoice = voteType === 'choose-1';
    this.voter = columns.indexOf('voter_id');
    this.vote = columns.indexOf('vote');
    this.points = columns.indexOf('points');
    return columns;
  }

  read(cells: readonly string[], line: number): PabulibBallot {
    const columns = this.columns ?? [];
    checkLength(cells, line, columns);
    const voterId = needed(cells[this.voter], { line, field: 'voter_id' });
    const vote = this.readVote(present(cells[this.vote]), { line, field: 'vote' });
    const points =
      this.points === -1 ? undefined : this.readPoints(cells[this.points], vote, { line, field: 'points' });
    return { voterId, vote, ...(points && { points }), cells: this.readOthers(cells, columns) };
  }

  private readVote(value: string | undefined, place: Place): string[] {
    const vote = list(value, place);
    for (const project of vote) {
      if (!this.isProject(project)) throw fail(place, 'unknown-project', { project });
    }
    if (this.isSingleChoice && vote.length > 1) {
      const projects = new Set(vote).size;
      const params = { projects: String(projects), voteType: 'choose-1', limit: '1' };
      if (projects > 1) throw fail(place, 'too-many-projects', params);
    }
    return vote;
  }

  /** Points stand beside the projects they are for; a ballot without points at all is legal only when it is empty. */
  private readPoints(cell: string | undefined, vote: readonly string[], place: Place): string[] | undefined {
    const points = list(present(cell), place);
    for (const value of points) this.range.take(value, place);
    if (points.length !== vote.length) {
      throw fail(place, 'points-mismatch', { points: String(points.length), projects: String(vote.length) });
    }
    return points.length > 0 ? points : undefined;
  }

  private readOthers(cells: readonly string[], columns: readonly string[]): Record<string, string> {
    const others: Record<string, string> = {};
    for (let index = 0; index < columns.length; index += 1) {
      if (index === this.voter || index === this.vote || index === this.points) continue;
      const value = present(cells[index]);
      if (value !== undefined) setCell(others, columns[index] ?? '', value);
    }
    return others;
  }
}

/** Plain assignment, a million times; a column called like the one property that assignment treats apart is defined instead. */
function setCell(cells: Record<string, string>, column: string, value: string): void {
  if (column === '__proto__') Object.defineProperty(cells, column, { value, enumerable: true });
  else cells[column] = value;
}
