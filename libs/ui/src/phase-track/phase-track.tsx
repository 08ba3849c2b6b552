export interface Phase {
  readonly name: string;
  /** "du 27 mars au 10 avril" */
  readonly when: string;
  readonly state: 'past' | 'current' | 'next';
  /** The state in words, read aloud: "terminé", "en cours", "à venir" */
  readonly stateLabel: string;
}

export interface PhaseTrackProps {
  readonly label: string;
  readonly phases: readonly Phase[];
}

export function PhaseTrack({ label, phases }: PhaseTrackProps) {
  return (
    <ol className="phase-track" aria-label={label}>
      {phases.map((phase) => (
        <li
          key={phase.name}
          className={`phase-${phase.state}`}
          aria-current={phase.state === 'current' ? 'step' : undefined}
        >
          {phase.name}
          <span className="visually-hidden"> ({phase.stateLabel})</span>
          <span className="phase-when">{phase.when}</span>
        </li>
      ))}
    </ol>
  );
}
