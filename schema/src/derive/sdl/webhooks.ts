/** Who is told of changes: for admins, and for API keys with the scopes `webhooks:read` and `webhooks:write`. */
export const webhookQueries = `  "The organisation's webhooks; for an API key those that it made."
  webhooks: [Webhook!]!
  "What was delivered to a webhook, or tried to be, in the last 30 days, the newest first."
  webhookDeliveries(id: ID!, first: Int!, after: String): WebhookDeliveryConnection!`;

export const webhookMutations = `  "Has an endpoint told of every change from now on. Tells its secret, once."
  webhookCreate(input: WebhookCreateInput!): WebhookPayload!
  "Changes a webhook, or switches it off or on again. Switched on, it goes on where it stopped."
  webhookUpdate(id: ID!, input: WebhookUpdateInput!): WebhookPayload!
  "Makes a new secret, and tells it, once. The one before signs beside it for a day."
  webhookRotateSecret(id: ID!): WebhookPayload!
  "Tells again what changed behind a revision: each record once, as it is now."
  webhookReplay(id: ID!, sinceRev: SafeInt!): WebhookPayload!
  "Ends a webhook, and forgets what it has not delivered."
  webhookDelete(id: ID!): DeletePayload!`;

export const webhookTypes = `"An endpoint that is told of changes, by HTTP, after the Standard Webhooks specification."
type Webhook {
  id: ID!
  url: String!
  "Which events: \`deals\`, \`deals.lead\`, \`deals.lead.created\`, and \`*\` in place of any word."
  events: [String!]!
  "The user or the API key that made it, whose rights decide what it tells."
  authorId: ID!
  createdAt: DateTime!
  "The revision up to which everything was told, or waits to be."
  seenRev: SafeInt!
  "Attempts that failed since the last one that did not."
  failures: Int!
  failingSince: DateTime
  "Why nothing is delivered any more; null while something is."
  disabled: WebhookDisabled
}

type WebhookDisabled {
  at: DateTime!
  reason: String!
}

"An attempt to deliver a message."
type WebhookDelivery {
  "The value of \`webhook-id\`."
  messageId: ID!
  "As in the message: \`deals.lead.created\`."
  type: String!
  "Null where you may not see the record now."
  recordId: ID
  rev: SafeInt!
  at: DateTime!
  "1 for the first."
  attempt: Int!
  "What the receiver answered, as a status of HTTP; null without an answer."
  status: Int
  "Why there was no answer: \`TIMEOUT\`, \`PRIVATE_ADDRESS\`, \`ECONNREFUSED\`."
  error: String
  "Milliseconds."
  took: Int!
}

type WebhookDeliveryEdge {
  cursor: String!
  node: WebhookDelivery!
}

type WebhookDeliveryConnection {
  edges: [WebhookDeliveryEdge!]!
  nodes: [WebhookDelivery!]!
  pageInfo: PageInfo!
}

input WebhookCreateInput {
  "An address of the public Internet, by https."
  url: String!
  events: [String!]!
}

input WebhookUpdateInput {
  url: String
  events: [String!]
  "\`false\` switches it off, \`true\` on again."
  active: Boolean
}

type WebhookPayload {
  "As it is now; null where there is none for you."
  webhook: Webhook
  "Only of a secret that was just made. It cannot be shown again."
  secret: String
  userErrors: [UserError!]!
}
`;
