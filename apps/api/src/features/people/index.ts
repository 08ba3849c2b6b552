import { Global, Module } from '@nestjs/common';
import { SessionReader } from '../../platform/context/session-reader';

class NobodySignedIn extends SessionReader {
  override read(): Promise<null> {
    return Promise.resolve(null);
  }
}

@Global()
@Module({ providers: [{ provide: SessionReader, useClass: NobodySignedIn }], exports: [SessionReader] })
export class PeopleModule {}
