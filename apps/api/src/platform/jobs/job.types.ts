import { Field, Float, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { encodeId } from '../graphql/ids';
import { Node } from '../graphql/node';
import { Instant } from '../graphql/scalars';
import type { JobRow } from './job.entity';

export enum JobStateName {
  queued = 'queued',
  running = 'running',
  done = 'done',
  failed = 'failed',
  cancelled = 'cancelled',
}
registerEnumType(JobStateName, { name: 'JobState' });

@ObjectType({ implements: () => Node, description: 'Long work: counting, importing, sending.' })
export class Job extends Node {
  @Field(() => String)
  kind!: string;

  @Field(() => JobStateName)
  state!: JobStateName;

  @Field(() => Float, { nullable: true, description: 'From 0 to 1; null until known.' })
  progress!: number | null;

  @Field(() => Boolean, { description: 'Somebody asked it to stop.' })
  cancelRequested!: boolean;

  @Field(() => Instant)
  requestedAt!: Date;

  @Field(() => String, { nullable: true, description: 'For support, when the job failed.' })
  failure!: string | null;
}

@InputType()
export class CancelJobInput {
  @Field(() => ID)
  @IsString()
  @MaxLength(60)
  id!: string;
}

export function toJob(row: JobRow): Job {
  const { kind, progress, cancelRequested, requestedAt, failure } = row;
  return {
    id: encodeId('job', row.id),
    kind,
    state: JobStateName[row.state],
    progress,
    cancelRequested,
    requestedAt,
    failure,
  };
}
