import type { MessageKey } from '@parvis/messages';

/**
 * One kind of message that a feature sends, declared in its one catalogue (journeys.md, "Messages"): the organiser's page
 * and the letters of a desk read the same declaration.
 */
export interface MessageKind {
  /** Such as `people.sign-in-code`. */
  readonly name: string;
  /** When it leaves, for the organiser. */
  readonly trigger: MessageKey;
  /** Whether the person may ask not to receive it; what answers an act of theirs may not be refused. */
  readonly refusable: boolean;
  readonly subject: MessageKey;
  readonly paragraphs: readonly MessageKey[];
  /** Words of the link or button, when there is one. */
  readonly action?: MessageKey;
  /** Said under the action, such as what to do when nothing was asked. */
  readonly after?: readonly MessageKey[];
  /** Why you receive it. */
  readonly reason: MessageKey;
}
