/** A time as it is stored: either SDK's Timestamp. */
export interface StoredTime {
  toMillis(): number;
}

/** What makes stored times of epoch milliseconds: either SDK's Timestamp. */
export interface StoredTimes {
  fromMillis(milliseconds: number): StoredTime;
}

declare const document: unique symbol;

/** The path of a document; the type says of which. Only `paths.ts` makes one, so that no other can be taken for it. */
export type DocPath<Doc> = string & { readonly [document]: Doc };

/**
 * A document, or a value in one, as it is written whole. Its times are all `Time`: what stands for them where it is
 * written, as a Timestamp, or epoch milliseconds in a plan that is yet to be carried out. A field that
 * may be missing where it is read, because it is younger than some documents, is never left out where one is written: so
 * the compiler names everything that writes a document that has got another field.
 */
export type Written<Value, Time = StoredTime> = [Extract<Value, StoredTime>] extends [never]
  ? WrittenValue<Exclude<Value, undefined>, Time>
  : Time | Exclude<Value, number | StoredTime | undefined>;

type WrittenValue<Value, Time> = Value extends readonly (infer Item)[]
  ? readonly Item[]
  : Value extends object
    ? { readonly [Key in keyof Value]-?: Written<Exclude<Value[Key], undefined>, Time> }
    : Value;

/** What is given for a whole document; `Given` are the fields that are named, so that none can be but the document's. */
export type Whole<Doc, Given extends string, Time = StoredTime> = NoInfer<Written<Doc, Time>> &
  Only<Given, FieldOf<Doc>>;

/**
 * What is given to change a document; what is not named stays. A field within a map is named by a dotted
 * path; maps whose keys are ids are written whole, because an id may hold a dot.
 */
export type Part<Doc, Given extends string, Time = StoredTime> = NoInfer<Changes<Doc, Time>> &
  Only<Given, FieldPath<Doc>>;

/** What is given of a document's own fields, none of them by a dotted path. */
export type Fields<Doc, Given extends string, Time = StoredTime> = NoInfer<Changes<Doc, Time>> &
  Only<Given, FieldOf<Doc>>;

/** Any of a document's fields, as a variable may hold them until they are written. */
export type Changes<Doc, Time = StoredTime> = {
  readonly [Path in FieldPath<Doc>]?: Written<ValueAt<Doc, Path>, Time>;
};

/** The compiler finds surplus fields in literals alone; this also finds them in variables, and computed names. */
type Only<Given extends string, Known> = {
  readonly [Field in Given]?: Field extends Known ? unknown : NoSuchField<Field>;
};

declare const noSuchField: unique symbol;

/** What nothing can be given for. */
interface NoSuchField<Field> {
  readonly [noSuchField]: Field;
}

type FieldOf<Doc> = Doc extends unknown ? keyof Doc : never;

type FieldPath<Doc> = Doc extends unknown
  ? { [Key in keyof Doc & string]-?: Key | PathWithin<Key, Doc[Key]> }[keyof Doc & string]
  : never;

type PathWithin<Key extends string, Value> = [Value] extends [readonly unknown[] | StoredTime]
  ? never
  : [Value] extends [object]
    ? string extends keyof Value
      ? never
      : `${Key}.${FieldPath<Value>}`
    : never;

/** Of a document of several kinds, what the field may be in those that have it. */
type ValueAt<Doc, Path extends string> = Doc extends unknown
  ? Path extends keyof Doc
    ? Doc[Path]
    : Path extends `${infer Key}.${infer Rest}`
      ? Key extends keyof Doc
        ? ValueAt<Doc[Key], Rest>
        : never
      : never
  : never;
