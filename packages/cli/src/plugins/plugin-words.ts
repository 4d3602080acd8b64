import type { Locale } from '@avpkit/core'

/** What can go wrong with `--plugin`. */
export interface PluginWords {
  notLoaded(name: string, reason: string): string
  noPlugin(name: string): string
  notTogether(reason: string): string
}

export const pluginWords: { readonly [L in Locale]: PluginWords } = {
  fr: {
    notLoaded: (name, reason) =>
      `Le module « ${name} » ne se charge pas : ${reason}\nInstallez-le ici (npm install ${name}), ou donnez le chemin de son fichier.`,
    noPlugin: (name) => `« ${name} » n'exporte aucun module pour avp : il en faut un fait par definePlugin (api: 1).`,
    notTogether: (reason) => `Ces modules ne vont pas ensemble : ${reason}`,
  },
  en: {
    notLoaded: (name, reason) =>
      `The plug-in "${name}" can't be loaded: ${reason}\nInstall it here (npm install ${name}), or give the path of its file.`,
    noPlugin: (name) => `"${name}" exports no plug-in: it takes one made by definePlugin (api: 1).`,
    notTogether: (reason) => `These plug-ins can't live together: ${reason}`,
  },
}
