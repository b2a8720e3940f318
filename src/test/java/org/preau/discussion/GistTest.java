package org.preau.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preau.shared.text.SafeText;

/** A card made of a message is named for what is to be done. */
class GistTest {

    private final SafeText text = new SafeText();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acheter du café | Acheter du café | ''",
                "Bonjour,\\n\\nAcheter du café\\nchez Lou | Acheter du café | chez Lou",
                "Bonjour à tous, voici le sondage : [ici](https://example.org) | Voici le sondage : ici | Bonjour à tous, voici le sondage : [ici](https://example.org)",
                "Salut Yann ! 👋\\nAcheter du café | Acheter du café | ''",
                "Bonjour à toutes et à tous\\nAcheter du café | Acheter du café | ''",
                "Hi all,\\nBuy coffee | Buy coffee | ''",
                "Bonjour le site est en panne\\nQui sait ? | Bonjour le site est en panne | Qui sait ?",
                "Bonjour qui peut apporter la sono, et les câbles ? | Bonjour qui peut apporter la sono, et les câbles ? | ''",
                "Bonjour je ne viens pas demain, désolé | Bonjour je ne viens pas demain, désolé | ''",
                "Hi can you bring the keys, please | Hi can you bring the keys, please | ''",
                "Hi Paul can you bring the keys, please | Hi Paul can you bring the keys, please | ''",
                "Cher Paul,\\nAcheter du café | Acheter du café | ''",
                "Chers tous,\\nAcheter du café | Acheter du café | ''",
                "Chères amies, chers amis,\\nAcheter du café | Acheter du café | ''",
                "Cher, mais utile | Cher, mais utile | ''",
                "Salutations distinguées à préparer | Salutations distinguées à préparer | ''",
                "**Louer** la sono | Louer la sono | **Louer** la sono",
                "- [ ] Louer la sono\\n- acheter du café | Louer la sono | - acheter du café",
                "---\\nLouer la sono | Louer la sono | ''",
                "Bonjour ! | Bonjour ! | ''",
            })
    void of(String words, String title, String rest) {
        assertThat(Gist.of(words.replace("\\n", "\n"), text::excerpt))
                .isEqualTo(new Gist(title, rest.replace("\\n", "\n")));
    }
}
