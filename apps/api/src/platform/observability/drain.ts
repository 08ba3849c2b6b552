import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';

/** True from the moment the server was told to stop: new work goes elsewhere, what is begun is finished. */
@Injectable()
export class Drain implements BeforeApplicationShutdown {
  started = false;

  beforeApplicationShutdown(): void {
    this.started = true;
  }
}
