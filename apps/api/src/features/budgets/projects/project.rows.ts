import type { ProjectRow } from './project.entity';
import type { LocalText } from '../local-text';

type Given = Pick<ProjectRow, 'id' | 'budgetId' | 'position' | 'reference' | 'slug' | 'title' | 'cost'> &
  Partial<Omit<ProjectRow, 'territoryId'>>;

const words = (text: LocalText | null | undefined): string => Object.values(text ?? {}).join(' ');

/** A project to insert, with what nobody said left empty and what search reads gathered. */
export function projectRow(given: Given): Omit<ProjectRow, 'territoryId'> {
  const { title, reference, summary, body, author, districtName, category } = given;
  const searched = [reference, words(title), words(summary), words(body), author, districtName, category];
  return {
    districtSlug: null,
    districtName: null,
    category: null,
    runningCost: null,
    summary: null,
    body: null,
    author: null,
    opinion: null,
    place: null,
    latitude: null,
    longitude: null,
    costLines: [],
    milestone: null,
    votes: null,
    points: null,
    attributes: null,
    ...given,
    titleKey: Object.values(title)[0] ?? reference,
    searchKey: searched.filter((part) => part != null).join(' '),
  };
}
