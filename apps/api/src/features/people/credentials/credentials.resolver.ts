import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '../../../platform/context/actor';
import type { RequestContext } from '../../../platform/context/request-context';
import { Cookie, Ctx, type SessionCookie } from '../../../platform/graphql/graphql-context';
import { refuse } from '../../../platform/graphql/refusal';
import { Act } from '../../../platform/permissions/act';
import { Allow } from '../../../platform/permissions/allow.decorator';
import { SecondFactorInput, SetPasswordInput } from '../sign-in/sign-in.inputs';
import { passwordProblem, secondFactorProblem } from '../sign-in/sign-in.problems';
import { SignInService } from '../sign-in/sign-in.service';
import {
  PasswordSet,
  SecondFactorEnrolment,
  SecondFactorResult,
  SetPasswordResult,
  StartSecondFactorResult,
} from '../sign-in/sign-in.types';
import { PasswordService } from './password.service';
import { SecondFactorService } from './second-factor.service';

@Resolver()
export class CredentialsResolver {
  constructor(
    private readonly signIn: SignInService,
    private readonly passwords: PasswordService,
    private readonly secondFactors: SecondFactorService,
  ) {}

  @Allow(Act.EnrolSecondFactor)
  @Mutation(() => StartSecondFactorResult, {
    description: 'A secret for an application; it counts once a code proved it was copied.',
  })
  async startSecondFactor(@Ctx() ctx: RequestContext): Promise<typeof StartSecondFactorResult> {
    const begun = await this.secondFactors.start(ctx, personOf(ctx));
    if (typeof begun === 'string') return secondFactorProblem(begun, ctx.language);
    return Object.assign(new SecondFactorEnrolment(), begun);
  }

  @Allow(Act.EnrolSecondFactor)
  @Mutation(() => SecondFactorResult)
  async enrolSecondFactor(
    @Ctx() ctx: RequestContext,
    @Cookie() cookie: SessionCookie,
    @Args('input') input: SecondFactorInput,
  ): Promise<typeof SecondFactorResult> {
    const enrolled = await this.secondFactors.enrol(ctx, personOf(ctx), input.code);
    if (typeof enrolled === 'string') return secondFactorProblem(enrolled, ctx.language);
    return this.signIn.welcome(ctx, cookie, enrolled, null);
  }

  @Allow(Act.ManageOwnAccount)
  @Mutation(() => SecondFactorResult)
  async confirmSecondFactor(
    @Ctx() ctx: RequestContext,
    @Cookie() cookie: SessionCookie,
    @Args('input') input: SecondFactorInput,
  ): Promise<typeof SecondFactorResult> {
    const confirmed = await this.secondFactors.confirm(ctx, personOf(ctx), input.code);
    if (typeof confirmed === 'string') return secondFactorProblem(confirmed, ctx.language);
    return this.signIn.welcome(ctx, cookie, confirmed, null);
  }

  @Allow(Act.ManageOwnAccount)
  @Mutation(() => SetPasswordResult, { description: 'Every other session of the person ends.' })
  async setPassword(
    @Ctx() ctx: RequestContext,
    @Cookie() cookie: SessionCookie,
    @Args('input') { password, currentPassword }: SetPasswordInput,
  ): Promise<typeof SetPasswordResult> {
    const set = await this.passwords.set(ctx, personOf(ctx), { password, currentPassword: currentPassword ?? null });
    if (typeof set === 'string') return passwordProblem(set, ctx.language);
    const { viewer } = await this.signIn.welcome(ctx, cookie, set, null);
    return Object.assign(new PasswordSet(), { viewer });
  }
}

/** The software itself has no account. */
function personOf(ctx: RequestContext): PersonActor {
  if (ctx.actor.kind !== 'person') throw refuse('UNAUTHENTICATED', 'Sign in first.');
  return ctx.actor;
}
