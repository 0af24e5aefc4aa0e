// Runs the audits of graphql-http against the program at URL, signed in as ACCOUNT with PASSWORD; every MUST and SHOULD
// has to pass.
import { auditServer } from 'graphql-http';

const url = process.env.URL ?? 'http://127.0.0.1:8080/graphql';
const account = process.env.ACCOUNT ?? 'demo-auditor';
const password = process.env.PASSWORD ?? 'demo-demo-demo';

async function signedIn() {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation($input: SignInInput!) { signIn(input: $input) { token } }',
      variables: { input: { account, password } },
    }),
  });
  const { data } = await response.json();
  if (!data?.signIn?.token) {
    throw new Error(`cannot sign in at ${url} as ${account}`);
  }
  return data.signIn.token;
}

const token = await signedIn();
const results = await auditServer({
  url,
  fetchFn: (to, init = {}) =>
    fetch(to, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } }),
});
const required = results.filter(({ name }) => /^(MUST|SHOULD)/.test(name));
const failed = required.filter(({ status }) => status !== 'ok');
for (const { name, status, reason } of results.filter(({ status }) => status !== 'ok')) {
  console.log(`${status}: ${name}: ${reason}`);
}
console.log(
  `${results.length} audits, ${required.length} MUST or SHOULD: ${required.length - failed.length} pass, ${failed.length} fail`,
);
process.exitCode = failed.length === 0 && required.length > 0 ? 0 : 1;
