import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context';
import { Cookie, Ctx, type SessionCookie } from '../../../platform/graphql/graphql-context';
import { Public } from '../../../platform/permissions/allow.decorator';
import { viewerOf } from '../people.mapping';
import { Viewer } from '../people.types';
import {
  ChooseDemonstrationRoleInput,
  RequestSignInInput,
  SignInWithCodeInput,
  SignInWithLinkInput,
  SignInWithPasswordInput,
} from './sign-in.inputs';
import { SignInService } from './sign-in.service';
import { RequestSignInResult, SignedOut, SignInResult } from './sign-in.types';

@Resolver()
export class SignInResolver {
  constructor(private readonly signIn: SignInService) {}

  @Public()
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null for anyone else.' })
  async viewer(@Ctx() ctx: RequestContext): Promise<Viewer | null> {
    return ctx.actor.kind === 'person' ? viewerOf(ctx, ctx.actor) : null;
  }

  @Public()
  @Mutation(() => RequestSignInResult, { description: 'Sends a code and a link to the address.' })
  requestSignIn(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RequestSignInInput,
  ): Promise<typeof RequestSignInResult> {
    return this.signIn.request(ctx, input);
  }

  @Public()
  @Mutation(() => SignInResult)
  signInWithCode(
    @Ctx() ctx: RequestContext,
    @Cookie() cookie: SessionCookie,
    @Args('input') input: SignInWithCodeInput,
  ): Promise<typeof SignInResult> {
    return this.signIn.signIn(ctx, cookie, 'code', input);
  }

  @Public()
  @Mutation(() => SignInResult, { description: 'What the button of the page does that the link opens.' })
  signInWithLink(
    @Ctx() ctx: RequestContext,
    @Cookie() cookie: SessionCookie,
    @Args('input') input: SignInWithLinkInput,
  ): Promise<typeof SignInResult> {
    return this.signIn.signIn(ctx, cookie, 'link', input);
  }

  @Public()
  @Mutation(() => SignInResult)
  signInWithPassword(
    @Ctx() ctx: RequestContext,
    @Cookie() cookie: SessionCookie,
    @Args('input') input: SignInWithPasswordInput,
  ): Promise<typeof SignInResult> {
    return this.signIn.signIn(ctx, cookie, 'password', input);
  }

  @Public()
  @Mutation(() => SignInResult, {
    description: 'Takes the place of a person of the demonstration, on the machine that runs it.',
  })
  chooseDemonstrationRole(
    @Ctx() ctx: RequestContext,
    @Cookie() cookie: SessionCookie,
    @Args('input') input: ChooseDemonstrationRoleInput,
  ): Promise<typeof SignInResult> {
    return this.signIn.signIn(ctx, cookie, 'demonstration', input);
  }

  @Public()
  @Mutation(() => SignedOut, { description: 'Ends the session, wherever its cookie was copied.' })
  async signOut(@Ctx() ctx: RequestContext, @Cookie() cookie: SessionCookie): Promise<SignedOut> {
    return { at: await this.signIn.signOut(ctx, cookie) };
  }
}
