/// Scripts that complete command lines, made from the declarations.
enum Completions {
  /// The shells that are known.
  enum Shell: String, CaseIterable {
    case bash
    case zsh
    case fish
  }

  static func script(for shell: Shell, _ declarations: [Declaration]) -> String {
    switch shell {
    case .bash: bash(declarations)
    case .zsh: zsh(declarations)
    case .fish: fish(declarations)
    }
  }

  /// The first words of commands, each once, in order.
  private static func firstWords(_ declarations: [Declaration]) -> [String] {
    var words: [String] = []
    for declaration in declarations {
      let word = declaration.name.split(separator: " ").first.map(String.init) ?? ""
      if !words.contains(word) { words.append(word) }
    }
    return words
  }

  /// The second words that may follow a first one.
  private static func secondWords(_ first: String, _ declarations: [Declaration]) -> [String] {
    declarations.compactMap { declaration in
      let words = declaration.name.split(separator: " ")
      return words.count == 2 && words[0] == first ? String(words[1]) : nil
    }
  }

  private static func bash(_ declarations: [Declaration]) -> String {
    var cases: [String] = []
    for declaration in declarations {
      let words = declaration.allOptions.map(\.name) + declaration.positionals.flatMap(\.choices)
      var lines = declaration.options.filter { !$0.choices.isEmpty }.map { option in
        "      \(option.name)) COMPREPLY=($(compgen -W '\(option.choices.joined(separator: " "))' -- \"$word\")); return ;;"
      }
      lines.insert("    case $previous in", at: 0)
      lines.append("    esac")
      cases.append("  '\(declaration.name)')\n\(lines.joined(separator: "\n"))\n    words='\(words.joined(separator: " "))' ;;")
    }
    let pairs = firstWords(declarations).filter { !secondWords($0, declarations).isEmpty }.map { first in
      "  \(first)) [ $COMP_CWORD -eq 2 ] && { COMPREPLY=($(compgen -W '\(secondWords(first, declarations).joined(separator: " "))' "
        + "-- \"$word\")); return; }; command=\"\(first) ${COMP_WORDS[2]}\" ;;"
    }
    return """
      # bit completions for bash: eval "$(bit completions bash)"
      _bit() {
        local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} words=
        if [ $COMP_CWORD -eq 1 ]; then
          COMPREPLY=($(compgen -W '\(firstWords(declarations).joined(separator: " ")) --help --version' -- "$word"))
          return
        fi
        case $command in
      \(pairs.joined(separator: "\n"))
        esac
        case $command in
      \(cases.joined(separator: "\n"))
        esac
        case $word in
        -*) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
        *) COMPREPLY=($(compgen -W "$words" -- "$word") $(compgen -f -- "$word")) ;;
        esac
      }
      complete -o filenames -F _bit bit

      """
  }

  private static func zsh(_ declarations: [Declaration]) -> String {
    let commands = firstWords(declarations).map { first in
      let abstract = declarations.first { $0.name.split(separator: " ").first.map(String.init) == first }?.abstract ?? ""
      return "    '\(first):\(quoted(abstract))'"
    }
    let cases = declarations.map { declaration in
      let options = declaration.allOptions.map { option in
        let value = option.value.map { ":\($0):" + (option.choices.isEmpty ? "_files" : "(\(option.choices.joined(separator: " ")))") } ?? ""
        return "'\(option.name)[\(quoted(option.help))]\(value)'"
      }
      let choices = declaration.positionals.flatMap(\.choices)
      let rest = choices.isEmpty ? "'*:file:_files'" : "'*:argument:(\(choices.joined(separator: " ")))'"
      return "  '\(declaration.name)') _arguments \((options + [rest]).joined(separator: " ")) ;;"
    }
    let pairs = firstWords(declarations).filter { !secondWords($0, declarations).isEmpty }.map { first in
      "  \(first)) if (( CURRENT == 3 )); then compadd \(secondWords(first, declarations).joined(separator: " ")); return; fi; "
        + "command=\"\(first) $words[3]\" ;;"
    }
    return """
      #compdef bit
      # bit completions for zsh: bit completions zsh > a folder of $fpath/_bit
      _bit() {
        local command=$words[2]
        local -a commands=(
      \(commands.joined(separator: "\n"))
        )
        if (( CURRENT == 2 )); then _describe command commands; return; fi
        case $command in
      \(pairs.joined(separator: "\n"))
        esac
        case $command in
      \(cases.joined(separator: "\n"))
        esac
      }
      compdef _bit bit

      """
  }

  private static func fish(_ declarations: [Declaration]) -> String {
    var lines = ["# bit completions for fish: bit completions fish > ~/.config/fish/completions/bit.fish"]
    for declaration in declarations {
      let words = declaration.name.split(separator: " ").map(String.init)
      let abstract = quoted(declaration.abstract)
      if words.count == 1 {
        lines.append("complete -c bit -n __fish_use_subcommand -a \(words[0]) -d '\(abstract)'")
      } else {
        lines.append("complete -c bit -n __fish_use_subcommand -a \(words[0])")
        lines.append("complete -c bit -n '__fish_seen_subcommand_from \(words[0])' -a \(words[1]) -d '\(abstract)'")
      }
      let condition = words.map { "__fish_seen_subcommand_from \($0)" }.joined(separator: "; and ")
      for option in declaration.allOptions {
        let value = option.value == nil ? "" : option.choices.isEmpty ? " -r" : " -x -a '\(option.choices.joined(separator: " "))'"
        lines.append("complete -c bit -n '\(condition)' -l \(option.name.dropFirst(2))\(value) -d '\(quoted(option.help))'")
      }
      for choice in declaration.positionals.flatMap(\.choices) {
        lines.append("complete -c bit -n '\(condition)' -a \(choice)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Without what would end a quoted word of the shells.
  private static func quoted(_ text: String) -> String {
    String(text.map { $0 == "'" ? "’" : $0 == "[" ? "(" : $0 == "]" ? ")" : $0 == ":" ? ";" : $0 })
  }
}
