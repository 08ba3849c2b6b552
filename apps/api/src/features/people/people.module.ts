import { Global, Module } from '@nestjs/common';
import { SessionReader } from '../../platform/context/session-reader';
import { AccountNotices } from './account-notices';
import { CredentialsResolver } from './credentials/credentials.resolver';
import { PasswordHasher } from './credentials/password-hasher';
import { PasswordService } from './credentials/password.service';
import { SecondFactorService } from './credentials/second-factor.service';
import { DemonstrationPeople } from './demonstration-people';
import { DemonstrationRefusal } from './demonstration-refusal';
import { PersonService } from './person.service';
import { RoleService } from './role.service';
import { SessionService } from './sessions/session.service';
import { StoredSessionReader } from './sessions/stored-session-reader';
import { PassportDoor } from './sign-in/passport-door';
import { SignInRequestService } from './sign-in/sign-in-request.service';
import { SignInResolver } from './sign-in/sign-in.resolver';
import { SignInService } from './sign-in/sign-in.service';

/** Global: the platform asks its `SessionReader` on every request. */
@Global()
@Module({
  providers: [
    AccountNotices,
    CredentialsResolver,
    DemonstrationPeople,
    DemonstrationRefusal,
    PassportDoor,
    PasswordHasher,
    PasswordService,
    PersonService,
    RoleService,
    SecondFactorService,
    SessionService,
    SignInRequestService,
    SignInResolver,
    SignInService,
    { provide: SessionReader, useClass: StoredSessionReader },
  ],
  exports: [DemonstrationPeople, PersonService, RoleService, SecondFactorService, SessionReader, SessionService],
})
export class PeopleModule {}
