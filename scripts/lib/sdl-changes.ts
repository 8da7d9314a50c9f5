import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** A day, as `2027-10-01`. */
type Day = string;

/**
 * What is wrong with the changes from one SDL to the next: what would break a program that was written for the old one,
 * unless it was deprecated and its day has come; and deprecations that give less than a year, or name no day.
 *
 * @param today the day of the check
 */
export function sdlProblems(before: string, after: string, today: Day): string[] {
  const [old, next] = [buildSchema(before), buildSchema(after)];
  const [announced, deprecated] = [deprecations(old), deprecations(next)];
  const isDue = (what: string): boolean => (dayOf(announced.get(what)) ?? today) < today;
  const broken = findBreakingChanges(old, next)
    .map(({ description }) => description)
    .filter((change) => !(change.endsWith(' was removed.') && isDue(namedIn(change))));
  const hasty = [...deprecated]
    .filter(([what]) => !announced.has(what))
    .filter(([, reason]) => (dayOf(reason) ?? '') < inAYear(today))
    .map(([what]) => `${what} is deprecated without "Removed after <day>.", a year from now or later.`);
  return [...broken, ...hasty];
}

/** `Deal.amount` of `Field Deal.amount was removed.` */
const namedIn = (change: string): string => change.replace(/ was removed\.$/, '').replace(/^.* /, '');

const dayOf = (reason = ''): Day | undefined => /Removed after (\d{4}-\d{2}-\d{2})\./.exec(reason)?.[1];

const inAYear = (day: Day): Day => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** Why a field, an argument or a value should not be used any more, by its name in the descriptions of changes. */
function deprecations(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const found = Object.values(schema.getTypeMap()).flatMap((type): [string, string | null | undefined][] => {
    const of = (name: string): string => `${type.name}.${name}`;
    if (isEnumType(type)) return type.getValues().map((value) => [of(value.name), value.deprecationReason]);
    if (isInputObjectType(type)) {
      return Object.values(type.getFields()).map((field) => [of(field.name), field.deprecationReason]);
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap(({ name, args, deprecationReason }) => [
      [of(name), deprecationReason] as [string, string | null | undefined],
      ...args.map((arg): [string, string | null | undefined] => [`${of(name)}(${arg.name}:)`, arg.deprecationReason]),
    ]);
  });
  return new Map(found.flatMap(([what, reason]) => (reason ? [[what, reason]] : [])));
}

/** The SDL of the newest release that git has a tag of; undefined before the first one. */
export async function releasedSdl(folder: string): Promise<{ readonly tag: string; readonly sdl: string } | undefined> {
  const git = async (...args: string[]): Promise<string> =>
    (await promisify(execFile)('git', args, { cwd: folder, maxBuffer: 2 ** 26 })).stdout;
  const tags = await git('tag', '--list', '@rockpool/schema@*', '--sort=-v:refname');
  const [tag] = tags.split('\n').filter((name) => /@\d+\.\d+\.\d+$/.test(name));
  return tag ? { tag, sdl: await git('show', `${tag}:schema/crm.graphql`) } : undefined;
}
