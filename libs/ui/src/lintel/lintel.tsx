import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/icon';

export interface Logo {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

export interface LintelProps {
  /** The name of the local authority, which is also the link to its square. */
  readonly name: string;
  readonly href: string;
  /** The authority's own logo; the mark of three arches stands in for it. */
  readonly logo?: Logo | undefined;
  /** A `ToolsSmall`: search, language, sign in. */
  readonly children?: ReactNode;
}

/** The band above the door: whose house this is, and the three small tools. */
export function Lintel({ name, href, logo, children }: LintelProps) {
  return (
    <header className="lintel">
      <div className="wrap">
        <a className="lintel-mark" href={href}>
          {logo === undefined ? <ArchesMark /> : <img src={logo.src} width={logo.width} height={logo.height} alt="" />}
          <span>{name}</span>
        </a>
        {children}
      </div>
    </header>
  );
}

function ArchesMark() {
  return (
    <svg viewBox="0 0 56 36" aria-hidden="true" focusable="false">
      <path d="M1 12h54M3 12v20M53 12v20M19.7 12v20M36.3 12v20" />
      <path d="M3 31a8.3 9 0 0 1 16.7 0M19.7 31a8.3 9 0 0 1 16.6 0M36.3 31a8.3 9 0 0 1 16.7 0" />
    </svg>
  );
}

export interface SmallTool {
  readonly label: string;
  readonly href: string;
  readonly icon?: IconName | undefined;
  readonly current?: boolean | undefined;
}

export interface ToolsSmallProps {
  readonly tools: readonly SmallTool[];
  /** A `LanguageSwitch`. */
  readonly language?: ReactNode;
  /** What is not a link: the form that signs out. */
  readonly children?: ReactNode;
}

export function ToolsSmall({ tools, language, children }: ToolsSmallProps) {
  return (
    <div className="tools-small">
      {language}
      {tools.map((tool) => (
        <a key={tool.href} href={tool.href} aria-current={tool.current ? 'page' : undefined}>
          {tool.icon === undefined ? null : <Icon name={tool.icon} />}
          {tool.label}
        </a>
      ))}
      {children}
    </div>
  );
}
