const parameters = new URLSearchParams(window.location.search);
const url = parameters.get('path') || '/graphql';
const socket = new URL(parameters.get('wsPath') || url, window.location.href);
socket.protocol = socket.protocol.replace('http', 'ws');
const query = `# 登录: sign in, then put the token into Headers below:
# {"Authorization": "Bearer …"}
mutation signIn {
  signIn(input: {account: "", password: ""}) {
token
expiresAt
userErrors { code message }
  }
}

query whatIsInStock {
  stock(first: 20) {
totalCount
nodes { code name state location { name } custodian { name } value }
  }
}
`;
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url, subscriptionUrl: socket.toString() }),
    defaultQuery: query,
    defaultEditorToolsVisibility: 'headers',
    shouldPersistHeaders: false,
  }),
);
