import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { cacheFolder } from '../../tools/world/repository';

/** A ready-made chat, and the smallest page that shows its list of conversations and one of them. */
interface Kit {
  readonly name: string;
  /** Beside React, which each of them needs. */
  readonly packages: readonly string[];
  readonly page: string;
}

const shown = (element: string) => `createRoot(document.body).render(${element});`;

/** Those of hosted services come with their client and connection; the second is elements alone, without any data. */
const KITS: readonly Kit[] = [
  {
    name: 'Stream Chat',
    packages: ['stream-chat@9.53.0', 'stream-chat-react@14.12.0'],
    page: `
      import { StreamChat } from 'stream-chat';
      import { Channel, ChannelList, Chat, MessageComposer, MessageList, Window } from 'stream-chat-react';
      const client = StreamChat.getInstance('key');
      ${shown('<Chat client={client}><ChannelList /><Channel><Window><MessageList /><MessageComposer /></Window></Channel></Chat>')}`,
  },
  {
    name: 'chatscope, no data',
    packages: ['@chatscope/chat-ui-kit-react@2.1.1'],
    page: `
      import { ChatContainer, Conversation, ConversationList, MainContainer, Message, MessageInput, MessageList }
        from '@chatscope/chat-ui-kit-react';
      ${shown('<MainContainer><ConversationList><Conversation name="a" /></ConversationList><ChatContainer><MessageList><Message model={{ message: "a", direction: "incoming", position: "single" }} /></MessageList><MessageInput /></ChatContainer></MainContainer>')}`,
  },
  {
    name: 'Sendbird UIKit',
    packages: ['@sendbird/uikit-react@3.19.1'],
    page: `
      import { App } from '@sendbird/uikit-react';
      ${shown('<App appId="id" userId="id" />')}`,
  },
];

/** Installs and builds each kit in a folder of the cache; gives the files of script that its page begins with. */
export async function buildKits(): Promise<readonly { readonly name: string; readonly scripts: string[] }[]> {
  const built = [];
  for (const { name, packages, page } of KITS) {
    const folder = join(cacheFolder, 'kits', name.replace(/\W+/g, '-'));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    writeFileSync(join(folder, 'index.html'), '<body><script type="module" src="/page.jsx"></script>');
    writeFileSync(join(folder, 'page.jsx'), `import { createRoot } from 'react-dom/client';\n${page}`);
    const install = ['install', '--no-audit', '--no-fund', '--ignore-scripts', 'react@19', 'react-dom@19'];
    await promisify(execFile)('npm', [...install, ...packages], { cwd: folder });
    const output = await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      oxc: { jsx: { runtime: 'automatic' } },
      build: { write: false },
    });
    if (!('output' in output)) throw new Error(`${name} was not built`);
    const chunks = output.output.filter((file) => file.type === 'chunk');
    const first = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
    for (const name of first) {
      for (const imported of chunks.find(({ fileName }) => fileName === name)?.imports ?? [])
        first.add(imported);
    }
    built.push({
      name,
      scripts: chunks.filter(({ fileName }) => first.has(fileName)).map(({ code }) => code),
    });
  }
  return built;
}
