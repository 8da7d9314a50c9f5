import type { ValueSchema } from './field.ts';
import type { Json } from './json.ts';

/** Makes an intersection readable in an editor's tooltip. */
export type Simplify<T> = { [K in keyof T]: T[K] } & {};

export type UnionToIntersection<U> = (U extends unknown ? (u: U) => void : never) extends (u: infer I) => void
  ? I
  : never;

/** An object with properties of these schemas: those named by `R`, and the others where they are given. */
export type ObjectValue<P, R> = Simplify<
  { -readonly [K in keyof P as K extends R ? K : never]: Value<P[K]> } & {
    -readonly [K in keyof P as K extends R ? never : K]?: Value<P[K]>;
  }
>;

/** The TypeScript type of the values that a schema literal allows. */
export type Value<S> = S extends { readonly enum: readonly (infer E)[] }
  ? E
  : S extends { readonly type: 'string' }
    ? string
    : S extends { readonly type: 'integer' | 'number' }
      ? number
      : S extends { readonly type: 'boolean' }
        ? boolean
        : S extends { readonly type: 'array'; readonly items: infer I extends ValueSchema }
          ? Value<I>[]
          : S extends { readonly properties: infer P; readonly required: readonly (infer R)[] }
            ? ObjectValue<P, R>
            : S extends { readonly properties: infer P }
              ? ObjectValue<P, never>
              : { [key: string]: Json };
