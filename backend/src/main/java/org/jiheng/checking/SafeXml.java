package org.jiheng.checking;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The only place that makes readers of XML: no DTD, nothing from outside, so neither XXE nor a billion laughs. */
final class SafeXml {

    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static XMLStreamReader read(byte[] part) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** The next event; a document type has no business in an Office file. */
    static int next(XMLStreamReader xml) throws XMLStreamException {
        var event = xml.next();
        if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
            throw new Unreadable("checking.not-what-it-says");
        }
        return event;
    }

    /** An attribute by its local name, in whatever namespace; empty if there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
