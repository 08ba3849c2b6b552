import { Injectable } from '@nestjs/common';

/** Holds the mounting of the pages until GraphQL is mounted, and before the framework adds its 404. */
@Injectable()
export class WebMount {
  private mount: () => void = () => undefined;

  whenReady(mount: () => void): void {
    this.mount = mount;
  }

  mountNow(): void {
    this.mount();
  }
}
