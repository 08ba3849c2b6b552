import type { ReactNode } from 'react';
import { toolClass, type Tool } from '../tool/tool';

export interface AgendaEvent {
  readonly id: string;
  readonly tool?: Tool | undefined;
  /** ISO 8601 */
  readonly dateTime: string;
  /** "ven." */
  readonly weekday: string;
  /** "10" */
  readonly day: string;
  /** "avril" */
  readonly month: string;
  readonly title: string;
  readonly href?: string | undefined;
  /** "dans 3 jours, vendredi à 20 h · dépouillement le lendemain" */
  readonly detail?: ReactNode;
}

export interface AgendaProps {
  readonly events: readonly AgendaEvent[];
  readonly headingLevel?: 3 | 4 | undefined;
}

export function Agenda({ events, headingLevel = 3 }: AgendaProps) {
  const Heading: 'h3' | 'h4' = `h${headingLevel}`;
  return (
    <ol className="agenda">
      {events.map((event) => (
        <li key={event.id} className={toolClass(event.tool)}>
          <time dateTime={event.dateTime}>
            {event.weekday} <b>{event.day}</b> {event.month}
          </time>
          <div>
            <Heading>{event.href === undefined ? event.title : <a href={event.href}>{event.title}</a>}</Heading>
            {event.detail === undefined ? null : <p>{event.detail}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
