import type { KeptChoices } from './share-page';

/** What this browser was asked to keep; nothing where it keeps nothing, as in a private window. */
export function keptChoices(key: string): KeptChoices | null {
  try {
    const text = localStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as KeptChoices);
  } catch {
    return null;
  }
}

export function keepChoices(key: string, choices: KeptChoices): void {
  try {
    localStorage.setItem(key, JSON.stringify(choices));
  } catch {
    // A browser that refuses to keep anything still shows the share.
  }
}

export function forgetChoices(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // It kept nothing either.
  }
}
