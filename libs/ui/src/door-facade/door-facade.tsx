import { toolClass, type Tool } from '../tool/tool';
import { Door } from './door';

export interface FacadeDoor {
  readonly tool: Tool;
  readonly name: string;
  readonly href: string;
  /** What the tool is for. */
  readonly sentence: string;
  /** What is happening there now. */
  readonly now: string;
  /** Ajar when something is open; the words of `now` say it too. */
  readonly open: boolean;
}

export interface DoorFacadeProps {
  readonly doors: readonly FacadeDoor[];
  readonly headingLevel?: 2 | 3 | undefined;
}

export function DoorFacade({ doors, headingLevel = 3 }: DoorFacadeProps) {
  const Heading: 'h2' | 'h3' = `h${headingLevel}`;
  return (
    <div className="facade">
      <ul>
        {doors.map((door) => (
          <li key={door.tool} className={toolClass(door.tool)}>
            <div className="doorway">
              <Door tool={door.tool} open={door.open} />
            </div>
            <div className="sill">
              <Heading>
                <a href={door.href}>{door.name}</a>
              </Heading>
              <p>{door.sentence}</p>
              <p className="sill-now">{door.now}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
