/** Where a node stands in the source: offsets, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Expression =
  | (Span & { readonly kind: 'literal'; readonly value: string | number | boolean | null })
  | (Span & { readonly kind: 'name'; readonly name: string })
  | (Span & { readonly kind: 'list'; readonly items: readonly Expression[] })
  | (Span & { readonly kind: 'map'; readonly entries: readonly MapEntry[] })
  | (Span & { readonly kind: 'path'; readonly segments: readonly PathSegment[] })
  | (Span & {
      readonly kind: 'member';
      readonly object: Expression;
      readonly name: string;
      /** Where the name stands. */
      readonly nameSpan: Span;
    })
  | (Span & { readonly kind: 'call'; readonly callee: Expression; readonly args: readonly Expression[] })
  | (Span & { readonly kind: 'index'; readonly object: Expression; readonly index: Expression })
  | (Span & {
      readonly kind: 'slice';
      readonly object: Expression;
      readonly from: Expression;
      readonly to: Expression;
    })
  | (Span & { readonly kind: 'unary'; readonly operator: '!' | '-'; readonly operand: Expression })
  | (Span & {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly operatorSpan: Span;
      readonly left: Expression;
      readonly right: Expression;
    })
  | (Span & {
      readonly kind: 'conditional';
      readonly condition: Expression;
      readonly then: Expression;
      readonly otherwise: Expression;
    })
  /** In parentheses, which the source keeps. */
  | (Span & { readonly kind: 'group'; readonly inner: Expression });

export type BinaryOperator =
  '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'is' | '+' | '-' | '*' | '/' | '%';

export interface MapEntry {
  readonly key: Expression;
  readonly value: Expression;
}

export type PathSegment =
  | (Span & { readonly kind: 'text'; readonly text: string })
  | (Span & { readonly kind: 'expression'; readonly expression: Expression });

export interface Allow extends Span {
  readonly kind: 'allow';
  readonly operations: readonly string[];
  /** Null for an allow without a condition. */
  readonly condition: Expression | null;
}

export interface RulesFunction extends Span {
  readonly kind: 'function';
  readonly name: string;
  readonly parameters: readonly string[];
  readonly bindings: readonly { readonly name: string; readonly value: Expression }[];
  readonly result: Expression;
}

export type MatchSegment =
  | (Span & { readonly kind: 'text'; readonly text: string })
  | (Span & { readonly kind: 'capture'; readonly name: string; readonly recursive: boolean });

export interface Match extends Span {
  readonly kind: 'match';
  readonly path: readonly MatchSegment[];
  readonly body: readonly (Match | Allow | RulesFunction)[];
}

export interface Service extends Span {
  readonly name: string;
  readonly body: readonly (Match | RulesFunction)[];
}

export interface Rules {
  readonly version: string | null;
  readonly service: Service;
}
