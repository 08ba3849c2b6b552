import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsOptional, IsString, MaxLength } from 'class-validator';

/** Longer than any address; whether it is one is answered with a problem, not with an error. */
const EMAIL_FIELD = 320;
const CODE_FIELD = 40;
const TOKEN_FIELD = 200;
const PASSWORD_FIELD = 1000;
const PATH_FIELD = 2000;

@InputType()
export class RequestSignInInput {
  @Field(() => String)
  @IsString()
  @MaxLength(EMAIL_FIELD)
  email!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Others use this computer: the session ends after 15 minutes without use, or with the browser.',
  })
  @IsOptional()
  @IsBoolean()
  sharedComputer?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Path of the page to come back to; one of another site is dropped.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(PATH_FIELD)
  returnTo?: string | null;
}

@InputType()
export class SignInWithCodeInput {
  @Field(() => String)
  @IsString()
  @MaxLength(EMAIL_FIELD)
  email!: string;

  @Field(() => String, { description: 'Six digits; spaces are forgiven.' })
  @IsString()
  @MaxLength(CODE_FIELD)
  code!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The request that the code answers, when several were made; else the last one of the address.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(CODE_FIELD)
  request?: string | null;
}

@InputType()
export class SignInWithLinkInput {
  @Field(() => String)
  @IsString()
  @MaxLength(TOKEN_FIELD)
  token!: string;
}

@InputType()
export class SignInWithPasswordInput {
  @Field(() => String)
  @IsString()
  @MaxLength(EMAIL_FIELD)
  email!: string;

  @Field(() => String)
  @IsString()
  @MaxLength(PASSWORD_FIELD)
  password!: string;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  sharedComputer?: boolean | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(PATH_FIELD)
  returnTo?: string | null;
}

@InputType()
export class SecondFactorInput {
  @Field(() => String, { description: 'Six digits of the application.' })
  @IsString()
  @MaxLength(CODE_FIELD)
  code!: string;
}

@InputType()
export class SetPasswordInput {
  @Field(() => String, { description: 'At least 15 characters of any kind.' })
  @IsString()
  @MaxLength(PASSWORD_FIELD)
  password!: string;

  @Field(() => String, { nullable: true, description: 'Not needed just after signing in with a code sent by e-mail.' })
  @IsOptional()
  @IsString()
  @MaxLength(PASSWORD_FIELD)
  currentPassword?: string | null;
}

export enum DemonstrationRole {
  resident = 'resident',
  author = 'author',
  clerk = 'clerk',
  reviewer = 'reviewer',
  organiser = 'organiser',
  observer = 'observer',
}
registerEnumType(DemonstrationRole, { name: 'DemonstrationRole', description: 'The six people of the tour.' });

@InputType()
export class ChooseDemonstrationRoleInput {
  @Field(() => DemonstrationRole)
  @IsEnum(DemonstrationRole)
  role!: DemonstrationRole;
}
