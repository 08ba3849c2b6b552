import type { BallotForm, RuleKind, Utility } from '@parvis/budget-counting';
import { fromText, parseDecimal, rational, toText, type FractionText } from '@parvis/exact-numbers';
import type { RuleFault } from './rule-faults';
import { reads, type RuleField } from './rule-fields';
import { formOfUtility } from './rule-form';
import type { RuleInput } from './rule-input';

/** The election that a rule is for: what its parameters may name. */
export interface RuleGround {
  readonly form: BallotForm;
  /** In minor units. */
  readonly envelope: bigint;
  readonly projects: readonly GroundProject[];
  /** Districts that ballots name. */
  readonly districts: ReadonlySet<string>;
}

export interface GroundProject {
  readonly reference: string;
  readonly district: string | null;
  readonly category: string | null;
}

/** Reads one parameter after another and keeps all that is wrong: a form says everything at once. */
export class RuleReader {
  readonly faults: RuleFault[] = [];

  constructor(
    readonly input: RuleInput,
    readonly ground: RuleGround,
  ) {}

  oneOf<Value extends string>(
    field: RuleField,
    given: string | null | undefined,
    values: readonly Value[],
    usual: Value,
  ): Value {
    if (given == null) return usual;
    const value = values.find((candidate) => candidate === given);
    if (value === undefined) this.faults.push({ field, code: 'unknown-value', value: given, choices: values });
    return value ?? usual;
  }

  utility<Value extends Utility>(field: RuleField, given: string | null | undefined, values: readonly Value[]): Value {
    const usual = values[0] as Value;
    const utility = this.oneOf(field, given, values, usual);
    const needed = formOfUtility(utility);
    if (needed !== null) this.needs(field, needed);
    return utility;
  }

  /** Ballots that do not say what the rule reads cannot be counted by it. */
  needs(field: RuleField, form: BallotForm): void {
    if (form === this.ground.form) return;
    if (form === 'points') this.faults.push({ field, code: 'ballots-without-points' });
    if (form === 'ranking') this.faults.push({ field, code: 'ballots-without-ranks' });
  }

  /** `50`, `12.5` or `1/100`, zero or more. */
  fraction(field: RuleField, given: string): FractionText {
    const decimal = parseDecimal(given);
    if (decimal && decimal.digits >= 0n) return toText(rational(decimal.digits, 10n ** BigInt(decimal.scale)));
    if (/^\d+\/0*[1-9]\d*$/.test(given)) return toText(fromText(given));
    this.faults.push({ field, code: 'not-a-number', value: given });
    return '0/1';
  }

  /** Each named once and known. */
  references(field: RuleField, given: readonly string[]): readonly string[] {
    const known = new Set(this.ground.projects.map(({ reference }) => reference));
    const stranger = given.find((reference) => !known.has(reference));
    if (stranger !== undefined) this.faults.push({ field, code: 'unknown-project', value: stranger });
    const twice = given.find((reference, place) => given.indexOf(reference) !== place);
    if (twice !== undefined) this.faults.push({ field, code: 'named-twice', value: twice });
    return given;
  }

  refuse(fault: RuleFault): void {
    this.faults.push(fault);
  }

  refuseIgnored(kind: RuleKind): void {
    for (const field of Object.keys(this.input) as RuleField[])
      if (this.input[field] != null && !reads(kind, field)) this.faults.push({ field, code: 'ignored', rule: kind });
  }
}
