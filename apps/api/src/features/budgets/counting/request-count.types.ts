import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { InvalidInputProblem, NotFoundProblem } from '../../../platform/graphql/problem';
import { Job } from '../../../platform/jobs/job.types';
import { Count } from './counts.types';

@ObjectType()
export class CountRequested {
  @Field(() => Count)
  count!: Count;

  @Field(() => Job, { nullable: true, description: 'Null for a result that was published with its ballots.' })
  job!: Job | null;
}

export const RequestCountResult = createUnionType({
  name: 'RequestCountResult',
  types: () => [CountRequested, InvalidInputProblem, NotFoundProblem] as const,
});
