import { clientId } from '../client-id';
import { infix } from '../checks/infix';
import { shape } from '../checks/shape';
import { jwtSample, jwtWith } from '../checks/jwt';
import { published } from '../checks/published';
import { notWords } from '../checks/words';
import { provider } from '../provider';

/** The account keys of the storage emulator (Azurite) and the Cosmos DB emulator. */
const emulatorKeys = published(0xb4cbd586, 0x87707360);

export default provider({
  id: 'azure',
  name: 'Microsoft Azure',
  home: 'https://azure.microsoft.com/',
  secrets: [
    // Secrets of Entra applications: three characters, a digit, `Q~`, and the rest.
    {
      id: 'azure-client-secret',
      name: 'Microsoft Entra client secret',
      keywords: ['0Q~', '1Q~', '2Q~', '3Q~', '4Q~', '5Q~', '6Q~', '7Q~', '8Q~', '9Q~'],
      pattern: /(?<![\w~.-])[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{30,34}(?![\w~-])/,
      before: 4,
      after: 60,
      check: shape(/^.{3}[78]Q~.{34}$/),
      environmentVariable: 'AZURE_CLIENT_SECRET',
      sample: '[A-Za-z0-9]{3}8Q~[A-Za-z0-9_~.-]{33}[A-Za-z0-9]',
      pairs: 'azure-client-id',
      examples: {
        match: [
          'AZURE_CLIENT_SECRET=<secret>',
          'new ClientSecretCredential(tenantId, clientId, "<secret>")',
          '"ClientSecret": "<[A-Za-z0-9]{3}7Q~[A-Za-z0-9_~.-]{30}[A-Za-z0-9]>"',
        ],
        miss: [
          'AZURE_CLIENT_SECRET=<[A-Za-z0-9]{3}8Q~[A-Za-z0-9]{12}>',
          'AZURE_CLIENT_ID=<[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}>',
        ],
      },
    },
    // Microsoft marks the keys it makes with four fixed characters near the end, one mark a service
    // (https://github.com/microsoft/security-utilities, "identifiable keys").
    {
      id: 'azure-storage-key',
      name: 'Azure Storage account key',
      keywords: ['+ASt'],
      pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{5}[AQgw]==/,
      before: 76,
      check: infix('+ASt'),
      environmentVariable: 'AZURE_STORAGE_KEY',
      sample: '[A-Za-z0-9+/]{76}+ASt[A-Za-z0-9+/]{5}[AQgw]==',
      examples: {
        match: [
          'DefaultEndpointsProtocol=https;AccountName=logs;AccountKey=<secret>;EndpointSuffix=core.windows.net',
          'account_key = "<secret>"',
        ],
        miss: ['AccountKey=<[A-Za-z0-9]{40}>==', 'AccountKey=<[A-Za-z0-9+/]{60}+ASt[A-Za-z0-9+/]{5}A>=='],
      },
    },
    {
      id: 'azure-cosmos-key',
      name: 'Azure Cosmos DB key',
      keywords: ['ACDb'],
      pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{5}[AQgw]==/,
      before: 76,
      check: infix('ACDb'),
      environmentVariable: 'COSMOS_KEY',
      sample: '[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{5}[AQgw]==',
      examples: {
        match: ['AccountEndpoint=https://db.documents.azure.com:443/;AccountKey=<secret>;', 'COSMOS_KEY=<secret>'],
        miss: [
          'COSMOS_KEY=<[A-Za-z0-9+/]{50}>==',
          'AccountEndpoint=https://db.documents.azure.com:443/;AccountKey=$KEY;',
        ],
      },
    },
    {
      id: 'azure-batch-key',
      name: 'Azure Batch account key',
      keywords: ['+ABa'],
      pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}\+ABa[A-Za-z0-9+/]{5}[AQgw]==/,
      before: 76,
      check: infix('+ABa'),
      environmentVariable: 'AZURE_BATCH_ACCESS_KEY',
      sample: '[A-Za-z0-9+/]{76}+ABa[A-Za-z0-9+/]{5}[AQgw]==',
      examples: {
        match: ['AZURE_BATCH_ACCESS_KEY=<secret>', 'batch_account_key: "<secret>"'],
        miss: ['AZURE_BATCH_ACCESS_KEY=<[A-Za-z0-9]{40}>', 'AZURE_BATCH_ACCESS_KEY=$(BATCH_KEY)'],
      },
    },
    // Signed by Entra ID for some interface; lives for an hour or so.
    {
      id: 'azure-access-token',
      name: 'Microsoft Entra access token',
      keywords: ['eyJ0eXAiOiJKV1Qi', 'eyJhbGciOiJSUzI1NiIs'],
      pattern: /(?:eyJ0eXAiOiJKV1Qi|eyJhbGciOiJSUzI1NiIs)[A-Za-z0-9_.-]{380,3780}[A-Za-z0-9_-](?![\w-])/,
      after: 3900,
      check: jwtWith(({ payload }) =>
        /^https:\/\/(?:sts\.windows\.net|login\.microsoftonline\.com)\//.test(String(payload.iss)),
      ),
      environmentVariable: 'AZURE_ACCESS_TOKEN',
      sample: jwtSample(
        '{"aud":"https://management.azure.com/","iss":"https://sts.windows.net/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}/","iat":17[0-9]{8},"exp":17[0-9]{8},"appid":"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}","ver":"1.0"}',
        '{"typ":"JWT","alg":"RS256","x5t":"[A-Za-z0-9_-]{27}","kid":"[A-Za-z0-9_-]{27}"}',
      ),
      examples: {
        match: ['Authorization: Bearer <secret>', '"access_token": "<secret>"'],
        miss: [
          '"access_token": "eyJ0eXAiOiJKV1Qi"',
          'Authorization: Bearer <eyJ0eXAiOiJKV1Qi[A-Za-z0-9]{300}.eyJ[A-Za-z0-9]{90}.[A-Za-z0-9]{43}>',
        ],
      },
    },
    // Keys made before the marks came.
    {
      id: 'azure-account-key',
      name: 'Azure Storage, Cosmos DB or Batch account key',
      pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{86}==/,
      near: [
        'accountkey',
        'account_key',
        'account-key',
        'communication.azure.com',
        'azure_communication',
        'azure_storage',
        'azurestorage',
        'core.windows.net',
        'documents.azure.com',
        'batch.azure.com',
      ],
      entropy: 4.5,
      check: emulatorKeys,
      confidence: 'likely',
      environmentVariable: 'AZURE_STORAGE_KEY',
      sample: '[A-Za-z0-9+/]{85}[AQgw]==',
      examples: {
        match: [
          'DefaultEndpointsProtocol=https;AccountName=logs;AccountKey=<secret>;EndpointSuffix=core.windows.net',
          'AZURE_STORAGE_KEY=<secret>',
        ],
        miss: ['AZURE_STORAGE_KEY=<[A-Za-z0-9+/]{40}>==', 'AZURE_STORAGE_ACCOUNT=logs'],
      },
    },
    {
      id: 'azure-messaging-key',
      name: 'Azure Service Bus, Event Hubs, Relay or IoT Hub key',
      keywords: ['+ASb', '+AEh', '+ARm', 'AIoT'],
      pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{33}(?:\+ASb|\+AEh|\+ARm|AIoT)[A-Za-z0-9+/]{5}[AEIMQUYcgkosw048]=/,
      before: 33,
      environmentVariable: 'SERVICE_BUS_KEY',
      sample: '[A-Za-z0-9+/]{33}+ASb[A-Za-z0-9+/]{5}[AEIMQUYcgkosw048]=',
      examples: {
        match: [
          'Endpoint=sb://orders.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=<secret>',
          'HostName=hub.azure-devices.net;SharedAccessKeyName=owner;SharedAccessKey=<[A-Za-z0-9+/]{33}AIoT[A-Za-z0-9+/]{5}[AEIMQUYcgkosw048]=>',
        ],
        miss: [
          'SharedAccessKey=<[A-Za-z0-9+/]{20}>=',
          'Endpoint=sb://orders.servicebus.windows.net/;SharedAccessKeyName=Root',
        ],
      },
    },
    {
      id: 'azure-shared-access-key',
      name: 'Azure shared access key',
      pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{43}=(?!=)/,
      near: ['sharedaccesskey', 'servicebus.windows.net', 'azure-devices.net', 'eventgrid.azure.net', 'aeg-sas-key'],
      entropy: 4,
      check: notWords,
      confidence: 'likely',
      environmentVariable: 'SERVICE_BUS_KEY',
      sample: '[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=',
      examples: {
        match: [
          'Endpoint=sb://orders.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=<secret>',
          '"SharedAccessKey": "<secret>"',
        ],
        miss: ['SharedAccessKey=<[A-Za-z0-9+/]{20}>=', 'SharedAccessKeyName=RootManageSharedAccessKey'],
      },
    },
    {
      id: 'azure-container-registry-password',
      name: 'Azure Container Registry password',
      keywords: ['+ACR'],
      pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{42}\+ACR[A-Za-z0-9+/]{6}(?![\w+/])/,
      before: 42,
      check: infix('+ACR'),
      environmentVariable: 'ACR_PASSWORD',
      sample: '[A-Za-z0-9+/]{42}+ACR[A-D][A-Za-z0-9]{5}',
      examples: {
        match: ['docker login app.azurecr.io -u app -p <secret>', '"registryPassword": "<secret>"'],
        miss: ['ACR_PASSWORD=<[A-Za-z0-9]{20}>', 'image: app.azurecr.io/web:1.2'],
      },
    },
    {
      id: 'azure-search-key',
      name: 'Azure AI Search key',
      keywords: ['AzSe'],
      pattern: /[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}/,
      before: 42,
      check: infix('AzSe'),
      environmentVariable: 'AZURE_SEARCH_KEY',
      sample: '[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}',
      examples: {
        match: ['AZURE_SEARCH_KEY=<secret>', 'new AzureKeyCredential("<secret>")'],
        miss: ['AZURE_SEARCH_KEY=<[A-Za-z0-9]{20}AzSeA[A-Za-z0-9]{5}>', 'service: AzSearch'],
      },
    },
    {
      id: 'azure-functions-key',
      name: 'Azure Functions key',
      keywords: ['AzFu'],
      pattern: /(?<![\w-])[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw](?:==|%3D%3D)/,
      before: 44,
      check: infix('AzFu'),
      environmentVariable: 'AZURE_FUNCTIONS_KEY',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{43}AzFu[A-Za-z0-9_-]{5}[AQgw]==',
      examples: {
        match: ['https://app.azurewebsites.net/api/run?code=<secret>', 'x-functions-key: <secret>'],
        miss: ['x-functions-key: <[A-Za-z0-9]{30}>', 'const name = "AzFunction";'],
      },
    },
    {
      id: 'azure-search-key-legacy',
      name: 'Azure AI Search key (32 characters)',
      pattern: /[0-9A-Fa-f]{32}/,
      near: ['search.windows.net', 'azure_search', 'azuresearch', 'azure-search'],
      reach: 160,
      environmentVariable: 'AZURE_SEARCH_KEY',
      sample: '[0-9A-F]{32}',
      examples: {
        match: ['AZURE_SEARCH_KEY=<secret>', 'endpoint: https://shop.search.windows.net\napi-key: <secret>'],
        miss: ['AZURE_SEARCH_KEY=<[0-9A-F]{12}>', 'endpoint: https://shop.search.windows.net'],
      },
    },
    {
      id: 'azure-functions-key-legacy',
      name: 'Azure Functions key (without mark)',
      pattern: /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{53,54}(?:={1,2}|%3D%3D)/,
      near: ['azurewebsites.net/api', 'x-functions-key', 'azure_function', 'azurefunction'],
      entropy: 4.3,
      check: notWords,
      environmentVariable: 'AZURE_FUNCTION_KEY',
      sample: '[A-Za-z0-9+/]{53}[AQgw]==',
      examples: {
        match: ['https://app.azurewebsites.net/api/run?code=<secret>', 'x-functions-key: <secret>'],
        miss: ['x-functions-key: <[A-Za-z0-9]{20}>', 'https://app.azurewebsites.net/api/run'],
      },
    },
    {
      id: 'azure-maps-key',
      name: 'Azure Maps key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{43}(?![\w-])/,
      near: ['atlas.microsoft.com', 'azure_maps', 'azuremaps', 'azure-maps'],
      entropy: 4.05,
      check: notWords,
      environmentVariable: 'AZURE_MAPS_KEY',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{41}[A-Za-z0-9]',
      examples: {
        match: ['AZURE_MAPS_KEY=<secret>', 'https://atlas.microsoft.com/search/address/json?subscription-key=<secret>'],
        miss: ['AZURE_MAPS_KEY=<[A-Za-z0-9]{20}>', 'https://atlas.microsoft.com/search/address/json'],
      },
    },
    {
      id: 'azure-redis-key',
      name: 'Azure Cache for Redis key',
      keywords: ['AzCa'],
      pattern: /[A-Za-z0-9]{33}AzCa[A-P][A-Za-z0-9]{5}=/,
      before: 33,
      check: infix('AzCa'),
      environmentVariable: 'AZURE_REDIS_KEY',
      sample: '[A-Za-z0-9]{33}AzCa[A-P][A-Za-z0-9]{5}=',
      examples: {
        match: [
          'cache.redis.cache.windows.net:6380,password=<secret>,ssl=True,abortConnect=False',
          'AZURE_REDIS_KEY=<secret>',
        ],
        miss: ['AZURE_REDIS_KEY=<[A-Za-z0-9]{12}>', 'provider: AzCache'],
      },
    },
    // The newer form of Microsoft’s marked keys, used by Azure OpenAI, Cognitive Services and others.
    {
      id: 'azure-annotated-key',
      name: 'Azure service key (annotated)',
      keywords: ['JQQJ99', 'JQQJ9D', 'JQQJ9H'],
      pattern: /[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9]{26,30}(?:==)?/,
      before: 52,
      environmentVariable: 'AZURE_OPENAI_API_KEY',
      sample: '[A-Za-z0-9]{52}JQQJ99[A-Z][A-L]AC[A-Za-z0-9]{10}AAAB[A-Za-z0-9]{8}',
      examples: {
        match: [
          'AZURE_OPENAI_API_KEY=<secret>',
          'client = AzureOpenAI(api_key="<secret>", azure_endpoint="https://x.openai.azure.com")',
        ],
        miss: ['AZURE_OPENAI_API_KEY=<[A-Za-z0-9]{12}JQQJ99[A-Za-z0-9]{26}>', 'AZURE_OPENAI_API_KEY=JQQJ99'],
      },
    },
    {
      id: 'azure-devops-token',
      name: 'Azure DevOps personal access token',
      keywords: ['AZDO'],
      pattern: /[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4,5}/,
      before: 76,
      check: infix('AZDO'),
      environmentVariable: 'AZURE_DEVOPS_EXT_PAT',
      sample: '[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}',
      examples: {
        match: [
          'AZURE_DEVOPS_EXT_PAT=<secret>',
          'git clone https://build:<secret>@dev.azure.com/org/project/_git/repo',
        ],
        miss: [
          'AZURE_DEVOPS_EXT_PAT=<[A-Za-z0-9]{30}AZDO[A-Za-z0-9]{4}>',
          "const AZDO = require('azure-devops-node-api');",
        ],
      },
    },
    {
      id: 'azure-devops-token-legacy',
      name: 'Azure DevOps personal access token (52 characters)',
      pattern: /[a-z2-7]{52}/,
      near: [
        'dev.azure.com',
        'visualstudio.com',
        'azure_devops',
        'azuredevops',
        'azure-devops',
        'vsts_pat',
        'system_accesstoken',
      ],
      environmentVariable: 'AZURE_DEVOPS_EXT_PAT',
      sample: '[a-z2-7]{52}',
      examples: {
        match: ['AZURE_DEVOPS_EXT_PAT=<secret>', "vsts_pat: '<secret>'"],
        miss: ['AZURE_DEVOPS_EXT_PAT=<[a-z2-7]{30}>', 'url: https://dev.azure.com/org/project/_git/repo'],
      },
    },
    {
      id: 'azure-openai-key',
      name: 'Azure OpenAI or AI services key',
      pattern: /[0-9a-f]{32}/,
      near: [
        'openai.azure.com',
        'azure_openai',
        'azureopenai',
        'cognitiveservices.azure.com',
        'azure_cognitive',
        'ocp-apim-subscription-key',
        'azure_speech',
        'azurespeech',
        'azure_translator',
        'api.cognitive.microsoft.com',
      ],
      environmentVariable: 'AZURE_OPENAI_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: [
          'AZURE_OPENAI_API_KEY=<secret>',
          'headers = {"Ocp-Apim-Subscription-Key": "<secret>"}',
          'endpoint: https://x.cognitiveservices.azure.com/\nkey: <secret>',
        ],
        miss: ['AZURE_OPENAI_API_KEY=<[0-9a-f]{20}>', 'AZURE_OPENAI_ENDPOINT=https://x.openai.azure.com'],
      },
    },
    {
      id: 'azure-app-configuration-secret',
      name: 'Azure App Configuration secret',
      pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{43}=(?!=)/,
      near: ['azconfig.io', 'azure_appconfig', 'azureappconfig'],
      entropy: 4,
      check: notWords,
      environmentVariable: 'AZURE_APPCONFIG_SECRET',
      sample: '[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=',
      examples: {
        match: [
          'Endpoint=https://app.azconfig.io;Id=<[A-Za-z0-9]{4}-l0-s0:[A-Za-z0-9]{20}>;Secret=<secret>',
          'AZURE_APPCONFIG_SECRET=<secret>',
        ],
        miss: [
          'Endpoint=https://app.azconfig.io;Id=<[A-Za-z0-9]{4}-l0-s0:[A-Za-z0-9]{20}>',
          'AZURE_APPCONFIG_SECRET=<[A-Za-z0-9]{20}>',
        ],
      },
    },
    {
      id: 'azure-sas-signature',
      name: 'Azure shared access signature',
      keywords: ['sig='],
      pattern: /sig=(?<secret>[A-Za-z0-9+/%]{43,80}(?:%3[Dd]|=))/,
      near: ['sv=20', 'se=20', 'st=20', 'se=1', 'skn=', 'sp=r'],
      reach: 300,
      sample: 'sv=2024-11-04&ss=b&srt=sco&sp=rl&se=2030-01-01T00%3A00%3A00Z&spr=https&sig=[A-Za-z0-9]{43}%3D',
      examples: {
        match: [
          'https://logs.blob.core.windows.net/data?sp=r&st=2024-05-01T08:00:00Z&se=2030-05-01T16:00:00Z&sv=2022-11-02&sr=c&sig=<[A-Za-z0-9]{43}>%3D',
          'SharedAccessSignature sr=orders.servicebus.windows.net&sig=<[A-Za-z0-9]{43}>%3d&se=1893456000&skn=root',
        ],
        miss: ['https://example.com/download?sig=<[A-Za-z0-9]{43}>%3D', '?sv=2022-11-02&sr=c&sig=REDACTED'],
      },
    },
    {
      id: 'azure-refresh-token',
      name: 'Microsoft Entra refresh token',
      keywords: ['.AgAB'],
      pattern: /[01]\.A[A-Za-z0-9_-]{20,120}\.AgAB[A-Za-z0-9_-]{100,1600}(?![\w-])/,
      before: 130,
      after: 1700,
      environmentVariable: 'AZURE_REFRESH_TOKEN',
      sample: '0.AX[A-Za-z0-9]{40}.AgABAAEAAAA[A-Za-z0-9_-]{300}[A-Za-z0-9]',
      examples: {
        match: ['"azureRefreshToken": "<secret>",', "const azureRefreshToken = '<secret>';"],
        miss: ['AZURE_REFRESH_TOKEN=<0.AX[0-9a-f]{5}>', 'const azureRefreshToken = process.env.AZURE_REFRESH_TOKEN;'],
      },
    },
    {
      id: 'azure-api-management-repository-key',
      name: 'Azure API Management repository password',
      keywords: ['git&2'],
      pattern: /git&20[0-9]{10}&[A-Za-z0-9+\/]{86}==/,
      environmentVariable: 'AZURE_APIM_GIT_PASSWORD',
      sample: 'git&202[0-9]{9}&[A-Za-z0-9]{85}[AQgw]==',
      examples: {
        match: ['client = Client(azure_apim_git_password="<secret>")', 'AZURE_APIM_GIT_PASSWORD=<secret>'],
        miss: ['AZURE_APIM_GIT_PASSWORD=<git&202[0-9a-f]{5}>', 'AZURE_APIM_GIT_PASSWORD=your-key-goes-here'],
      },
    },
    clientId({
      id: 'azure-client-id',
      name: 'Entra ID client id',
      value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
      near: ['azure_client', 'azureclient', 'azuread', 'azure_ad', 'entra_id', 'entraid', 'client_secret', 'clientsecret'],
      pairs: 'azure-client-secret',
      environmentVariable: 'AZURE_CLIENT_ID',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: [
          'AZURE_CLIENT_ID=<secret>\nAZURE_CLIENT_SECRET=<[A-Za-z0-9]{3}8Q~[A-Za-z0-9]{34}>',
          '{"azureClientSecret": "<[A-Za-z0-9]{3}8Q~[A-Za-z0-9]{34}>", "azureClientId": "<secret>"}',
        ],
        miss: ['AZURE_CLIENT_ID=<secret>', 'AZURE_CLIENT_SECRET=<[A-Za-z0-9]{3}8Q~[A-Za-z0-9]{34}>\nazure_request: <secret>'],
      },
    }),
  ],
  guide: {
    create: [
      {
        text: 'Prefer a managed identity, a federated credential or a certificate. Otherwise: App registrations, the application, Certificates & secrets, New client secret, with an end below 12 months (24 at most).',
        url: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
      },
      {
        text: 'For storage prefer Entra roles, or a shared access signature with an end and an address range, to account keys.',
        url: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage',
      },
    ],
    check: [
      {
        text: 'Client secret: sign-in logs, Service principal sign-ins, field servicePrincipalCredentialKeyId: the newest entry is the last use, with address and resource.',
        url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/SignInEventsV3Blade',
        shows: 'last use',
      },
      {
        text: 'Storage key: resource logs (StorageBlobLogs) name the kind of authentication and the hash of the key. What was changed in the subscription is in the Activity log.',
        url: 'https://portal.azure.com/#view/Microsoft_Azure_Monitoring/AzureMonitoringBrowseBlade/~/activityLog',
        shows: 'log',
      },
      {
        text: 'DevOps: the token page says when it was last used; Organization settings, Auditing, what it did.',
        url: 'https://dev.azure.com',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'An application may have several secrets: add one, deploy it, remove the old one.',
        url: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
      },
      {
        text: 'Storage, Cosmos DB, Service Bus and Container Registry have two keys each: let all programs use the second, then regenerate the first (Security + networking, Access keys). Both in use at once means that some lose access.',
        url: 'https://portal.azure.com',
        command: 'az storage account keys renew --account-name NAME --key key1',
      },
    ],
    revoke: [
      {
        text: 'Client secret: delete it under Certificates & secrets.',
        command: 'az ad app credential delete --id APP_ID --key-id KEY_ID',
      },
      {
        text: 'Account keys: rotate the leaked one. A shared access signature dies with the key that signed it, or with its stored access policy.',
        url: 'https://portal.azure.com',
      },
      {
        text: 'Container Registry: renew the password or switch the admin user off.',
        command: 'az acr credential renew -n NAME --password-name password',
      },
      { text: 'DevOps token: User settings, Personal access tokens, Revoke.', url: 'https://dev.azure.com' },
    ],
    prevent: [
      {
        text: 'No client secrets in production: managed identities or federated credentials (GitHub Actions, Kubernetes); else a short life and Conditional Access for workload identities by location.',
        url: 'https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials',
      },
      {
        text: 'Storage: disallow Shared Key access, bind the account to networks, set a key expiration policy, keep keys in Key Vault, which rotates them.',
        url: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage',
      },
    ],
    risks: [
      'An account key is full control over all data of the account, past every role.',
      'A client secret acts as the application, with all rights it was given in the tenant.',
    ],
    links: [
      'https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials',
      'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage',
      'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    ],
    read: [
      {
        page: 'https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials',
        on: '2026-11-24',
        parts: ['create', 'prevent'],
      },
      {
        page: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage',
        on: '2026-11-24',
        parts: ['rotate'],
      },
    ],
  },
});
