/** How a project was graded. Only ballots that grade it count. */
export interface GradeFacts {
  /** The majority grade, as the ballots wrote it: more than half of the grades are as good or better, and it is the best such grade. */
  readonly grade: string;
  readonly above: number;
  readonly at: number;
  readonly below: number;
}
