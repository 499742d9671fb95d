package io.github.upwork4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

@DisplayName("The user agent")
class UserAgentTest {
  @Test
  void holdsTheVersionOfTheBuild() throws Exception {
    Document pom =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File("pom.xml"));
    String version =
        XPathFactory.newInstance().newXPath().evaluate("/project/version", pom).strip();
    String parent =
        XPathFactory.newInstance().newXPath().evaluate("/project/parent/version", pom).strip();

    assertThat(UserAgent.NAME).isEqualTo("upwork4j/" + (version.isEmpty() ? parent : version));
  }
}
